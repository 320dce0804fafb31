//! Orders, charges and measures, given or reported.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Directive;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Directive, name: "order", cues: &[
        "order~ ** to ! orders came/amounted/fell/rose to | in order to/that | order~ from | order~ for * to | in order ** to", "order~ that", "orders as follows", "order~ a/an/the? * review/investigation/probe/halt/closure/recall/evacuation/suspension/inquiry/audit/inspection/shutdown/stop/ban/withdrawal/release/deployment/freeze", "be~ ordered by", "order prohibiting/requiring/directing/banning/allowing", "stop work order", "injunction", "court order+", "subpoena~", "evacuation order+", "cease trade order", "boil water notice", "directive to", "the directive requires/orders/tells", "guidance requires", "issued instructions to/for", "gave instructions to/that", "give~ instructions to/that/for", "with instructions to", "under orders to", "designate~ ** to lead/coordinate/oversee", "appoint~ ** to oversee/coordinate/investigate/audit", "put~ * on notice", "place~ under * administration", "recall~ * units/vehicles/products/lots", "instruct~", "instruct~ * to", "direct~ ! direct~ at/by/from/investment | directed by | direct and/or/to/exposure/listing | award winning director", "direct~ * to", "at * direction", "direction to", "command~ ! command~ a/the/an premium/price/attention",
        "be~ told to", "tell~ ** to ! tell~ ** which/how/what/where/when/why * to | told * reporters | told * conference | told * agency", "be~ ordered to", "decree~", "dictate~ that", "stipulate~", "prescribe~ ! prescribed by/to * patients", "lay~ down * rules", "set~ * a deadline", "give~ * until", "give~ * days/weeks/months to", "enjoin~", "summon~",
        "rescind~", "revoke~ ! revoked by", "hereby ! hereby given/certify/announce/incorporated/disclaim/disclaims", "remind~ * to ! remind~ us * to", "reminded that", "be~ warned to/that/against", "warn~ * against/not", "order~ signed", "obliges", "oblige~ * to", "compel~", "force~ * to", "make~ it compulsory/mandatory",
    ] },
    CueGroup { tag: Directive, name: "charge", cues: &[
        "task~ * with", "be~ tasked with/to", "charge~ * with ! charged with fraud/murder/crimes/a/conspiracy/theft/assault/criminal/bribery", "charged with *  preparing", "entrust~", "assign~ * to/the ! assign~ * rating", "mandate~ * to", "mandated to", "mandated", "commission~ * to ! commission~ * commission", "be~ commissioned to", "set~ * the task", "the task of", "hand~ the job/task/role", "given the role/task/job/mission/responsibility", "give~ * the task/job/role/mission/responsibility of", "responsibility of", "put in charge", "place~ * in charge", "appeal~ to * to", "assigned to lead/head/oversee", "authorised/authorized management/the/an",
    ] },
    CueGroup { tag: Directive, name: "mandate", cues: &[
        "be~ responsible for ! be~ responsible for the? content/accuracy/any/its | not responsible for", "be~ in charge of ! was in charge of", "with a mandate to/of", "mandate cover~/include~", "be~ to serve/act/function/provide/contribute/coordinate/lead/hand/report/review/support/build/deliver/take/meet/prepare/submit/remain/become/be",
    ] },
    CueGroup { tag: Directive, name: "decree", cues: &[
        "executive order+", "presidential memorandum", "presidential proclamation", "sign~ * order+ ! sign~ * purchase/work order", "sign~ * decree/proclamation/directive/law", "issue~ * order/directive/decree/notice/regulation", "order no", "decree no", "regulation no", "repeal~", "invoke~ the", "emergency declaration", "declare~ * emergency", "order on", "safety order", "under the? order", "by order of", "sanction~ ! sanctions relief", "new rules", "tighten~ * requirements/rules/controls/regulations", "documentation and compliance requirements", "requirements",
    ] },
    CueGroup { tag: Directive, name: "trade", cues: &[
        "impose~ * tariff/tariffs/duty/duties/sanctions/ban/quota/quotas/levy/levies/restrictions/curbs/limits/fee/fees/tax/conditions/controls/measures/requirements", "levy~ ! carbon levy", "slap~ * duty/duties/tariff/tariffs", "anti dumping/antidumping duty/duties", "antidumping", "countervailing duty/duties", "tariff of", "tariffs of/on", "tariff on", "safeguard duty/duties", "suspend~ * exports/exporters/imports/licence/licences/license/licenses/shipments/production", "lift~ * ban/embargo/sanctions/restrictions/tariffs", "permit~ * imports/exports", "allow~ * imports/exports", "halt~ * exports/imports", "export controls/ban/quota/quotas/restrictions/licensing on/for", "restrict~ exports/imports/the", "tighten~ export", "exempt~ ! tax exempt | exempt from registration", "exclude~ * from tariffs", "extraction/production/export quota+", "add~ * to * list ! add~ * wish list", "entity list", "reserve requirement ratio", "restricted parties list", "curb~ ! curb~ appetite",
    ] },
];
