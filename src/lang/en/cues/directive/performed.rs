//! Directives a text performs: obligation, prohibition, permission.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Directive;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Directive, name: "prohibition", cues: &[
        "cannot be accepted/carried/brought/transferred/refunded/exchanged/imported/exported/sold",
        "must not", "shall not ! shall not be deemed/construed/constitute/apply", "may not ! may not be indicative/achieve/occur/able/become/realize/realise/reflect/prove/suit/succeed/result/meet/agree/continue/need/want/know/get/complete/close/work | may not be able | may not occur",
        "prohibit~", "forbid~", "outlaw~", "ban~ ! ban~ ki", "bar~ from", "barred from", "debar~", "no longer be allowed", "no longer allowed", "no longer permitted", "no longer be permitted",
        "not be~? permitted", "not be~? allowed", "no person/institution/agency/holder/operator/party/member/employee/exporter/importer/vessel/ship/licensee/company/bank/firm/entity * shall/may/can/is/must",
        "nobody/none/neither * may/shall/must/can ! neither * can be | none can", "no * may/shall be ! no assurance | no guarantee", "cease and desist", "refrain~ from", "is unlawful", "is illegal to", "inadmissible", "not transferable",
        "forbidden", "disallow~", "blacklist~", "outlawing", "off limits", "under no circumstances", "not more than one * may", "not permissible",
        "prohibition on/of/against", "ban on ! ban on * lifted", "moratorium on", "embargo on/against", "without prior consent/approval", "without the prior written consent/approval", "without * written consent/approval", "suspend~ all exports",
        "no vessel/aircraft/vehicle/person/one/firm/applicant/licence/license/product/goods ** may/shall/can/must", "would/will ban/bar/prohibit/forbid/outlaw", "stop~/prevent~/bar~ ** from",
    ] },
    CueGroup { tag: Directive, name: "obligation", cues: &[
        "a/the requirement that/not", "applicants/institutions/banks/members * be~ expected to",
        "require~ * signature/confirmation/notification/registration", "reservation/registration/booking/attendance/participation/notification be~ required/necessary",
        "shall ! we shall | i shall | shall not | shall we | shall have the meaning | shall be deemed/construed | shall be implemented/effective from/on/upon/as | shall enter/come into", "be~ required to ! not be~ required to", "be~ obliged to", "be~ obligated to", "be~ under an? obligation to", "be~ bound to ! be~ bound to happen/fail/rise/fall",
        "oblige~", "be~ compelled to", "require~ that", "require~ * to ! require~ * to be | required to | need~ and require~", "be~ directed to", "be~ hereby directed/ordered/authorized/authorised/required/prohibited", "is compulsory", "entry is restricted", "be~ instructed to", "be~ mandatory", "becomes mandatory", "compulsory", "require~ a/an/the? * licence/license/permit/approval/authorisation/authorization/consent",
        "duty to", "obligation to ! no obligation to | any obligation to", "be~ liable to ! be~ liable to change", "by law",
        "be~ to be ! to be announced/determined/confirmed/seen/expected/found/held/honest/fair/continued/sure/clear", "be~ subject to * licence/license/permit/approval/tariff/tariffs/duty/duties/review/inspection/limit/limits/quota/fine/penalty", "upon pain of", "strictly * enforced", "be~ ordered",
        "have~ to be ! would/will/may/might have to be approved | a/an * have~ to be", "are to", "be~ answerable for", "have until", "has until",
        "mandate~ ! mandated by", "it be~ incumbent on/upon", "incumbent on/upon", "licence/license/permit/authorisation/authorization/approval/consent/notification/registration ** be~ needed/required/necessary/compulsory/mandatory", "be~ obligatory", "would/will oblige/require/compel/force ** to", "decide~ that ** be~ to",
    ] },
    CueGroup { tag: Directive, name: "must", cues: &[
        "must ! must have | must be due/because/wondering/feeling/thinking/proud/tired/aware | must not | must admit/say/confess | a must | must read/see/watch/try | we must be due | must have been", "mustn't", "must be",
    ] },
    CueGroup { tag: Directive, name: "plan", cues: &[
        "is to ! aim/goal/plan/purpose/objective/mission/strategy/idea/intention/intent/priority/target/task/role/job/focus/ambition/vision/step/point/way/approach/hope/challenge/function/key/trick/option/alternative is to | is to blame/come/follow | what * is to | this is to | all it * is to | be~ expected to | is to be determined/confirmed/announced/seen/held | aim of * is to | goal of * is to | purpose of * is to | objective of * is to",
        "it is necessary", "be~ it necessary", "it be~ essential/imperative/vital/crucial/important to/that", "it be~ incumbent", "there be~ a need to/for", "more must be done", "needs to act/be/do/take/make/move/step/work", "need to act/be/do/take/make/move/step/reach/ensure/keep/strengthen/work ! we need to be clear",
    ] },
    CueGroup { tag: Directive, name: "necessity", cues: &[
        "needs/need to book/register/apply/show/demonstrate/submit/obtain/provide/prove/report/comply ! no/not/the/without need to",
        "have to ! we have to | i have to | you have to | have to do with | don't have to | not have to | would have to | may have to | might have to | have to say | will have to wait", "will have to", "has to ! has to do with | has to say | has to offer | has to be said", "had better", "ought to", "efforts should be made", "efforts must", "it be~ forbidden",
    ] },
    CueGroup { tag: Directive, name: "rule", cues: &[
        "be~ exempt ! be~ exempt from",
        "be~ eligible for ! be~ eligible for orphan/the dividend/a dividend/breakthrough/priority", "be~ not eligible",
        "be~ valid for/until", "enter~ into force ! has entered", "take~ effect ! consolidation/split/appointment/resignation/merger/name ** take~ effect", "come~ into force/effect", "do~ not apply to", "apply~ to ! has/have/had applied to | apply~ to * school/university", "apply~ for a/an/the", "be~ exempt/exempted from", "exemption from/for", "fall outside", "remain~ subject to", "within # days", "fine of", "be~ restricted/confined to", "be~ reserved for", "be~ deemed to", "no later than ! paid no later than", "not later than", "at the latest", "comply with", "compliance with * order/rules/regulation", "require~ a/an/the/all/every/that", "duty on", "duties on ! duties on behalf", "deadline for/to", "mandatory", "as a condition of", "liable to", "offence/offences", "under a presumption of", "be~ eligible to", "be~ treated as", "be~ examined", "be~ reduced to/by", "will be turned away/back", "place~/bring~/put~ ** under ** control/controls/licensing/quota/quotas", "will be refused/returned/rejected/reviewed/considered/revoked/suspended/fined/removed/taken/allowed/permitted/subject", "ceiling", "not exceed", "no more than", "at least", "until further notice", "subject to the * limit", "unless", "provided that",
        "require~ ! required by/for/reading/information | require~ no/little/more/less/much", "in force until/from",
    ] },
    CueGroup { tag: Directive, name: "permission", cues: &[
        "may be freely", "can be engaged/used/imported/exported/sold/submitted ** without * permission/approval/licence/license/registration/prescription", "be~ allowed on/in/from/until/between",
        "be~ permitted to ! not permitted", "be~ allowed to ! no longer be allowed | not be~? allowed", "be~ authorised/authorized to", "be~ free to ! feel free to | be~ free to download", "may be used/performed/loaded only", "may be shipped/imported/exported/cleared/landed/sold under/until/against/without", "be~ entitled to", "permit/licence/license/approval/consent/authorisation/authorization/exemption/waiver/concession ** allow~/permit~/authorise~/authorize~ ! not allow/permit/authorise/authorize", "authorise~/authorize~ ! authorised/authorized capital/shares/share/representative/dealer/distributor/reseller/agent/person | authorizing resolution", "permit~ the/a/an/its ! work permit", "waive~ ! waive~ the condition", "grant~ * waiver/waivers", "may elect", "may continue to", "may now", "may be loaded/used/submitted/performed/made/transferred/appealed/lodged/filed/granted/extended/exported/imported only/by/under/without/from/until/on/in", "can reapply/apply", "issue~ * waivers/waiver", "will be allowed", "be~ approved to", "general licence/license",
    ] },
    CueGroup { tag: Directive, name: "may", cues: &[
        "may ! may be | may have | may not | may differ/include/cause/result/contain/occur | may well | may also | in/last/this/late/early/mid may | may # | may day",     ] },
    CueGroup { tag: Directive, name: "leave", cues: &[
        "may only", "may refuse", "may establish/designate/determine/prescribe/waive/approve/adjust/delegate/sell/pledge/enter/proceed/perform/request/defer/clear/call/pool/apply/use/keep/retain/carry/hold/bring/submit/file/lodge/elect/reapply/choose/opt/operate/begin/start/resume/transfer/ship/buy/fish/hunt/park/travel/accept/object/leave/issue/grant/appeal/withdraw/suspend/revoke/order/export/import",
    ] },
    CueGroup { tag: Directive, name: "should", cues: &[
        "should ! should be able | should be noted | should help/continue/allow/enable/benefit/improve/provide/lead/result/see/reach/enter/start/begin/remain/rise/fall/deliver/add/come/know | should have | should we | if * should | should any/the/you/a/it | should there | should not be relied/construed/considered/taken/assumed/read/surprise | should be read/construed/considered/viewed/ready/completed/available/complete/in/the/a | investors/shareholders/readers should | as it should | should be? obvious | why should | should they | it should", "should be taken/given/made/used/kept/sent/submitted/directed/placed/done/required/removed/avoided/treated/strengthened/allowed/considered", "should not ! should not be relied/construed/considered/taken/read/a/an | we should not", "should also",
        "shouldn't", "wants * to", "want~ the/its/their", "be~ expected to let/inform/report/notify/follow/comply/ensure/submit", "need only", "had to",
    ] },
    CueGroup { tag: Directive, name: "addressee", cues: &[
        "countries/nations/cities/universities/utilities/networks/landlords/contractors/vendors/licensees/taxpayers/parents/teachers/students/employees/workers/sellers/buyers/lenders/issuers/insurers should/must/shall ! should have/be able", "customers/users/exporters/importers/operators/holders/applicants/companies/banks/institutions/employers/members/growers/farmers/producers/suppliers/authorities/governments/parties/agencies/anyone/those/everyone/consumers/patients/passengers/visitors/residents/travellers/drivers/owners/boards/congress/lawmakers/legislators/regulators/ministers/departments/managers/factories/yards/offices/units/enterprises/cadres/miners/investors/states/schools/hospitals/carriers/dealers/importers/editors/players/participants/candidates/entrants * should/must/shall/need/needs ! investors should | do not need",
        "the/this/each/every institute/centre/center/bureau/academy/plant/works/ministry/region/base/team/staff/branch should/must/needs",
        "congress should/must/needs", "he/she * stressed/emphasised/emphasized/added/underlined/noted/warned/said ! he/she said",
    ] },
    CueGroup { tag: Directive, name: "provision", cues: &[
        "will review/report/submit/establish/issue/identify/coordinate/consult/publish/convene/prepare/implement/enforce/revoke/refuse/notify ! we will review/report/submit/issue/identify/publish/prepare/establish/implement",
        "would be required/prohibited/banned/allowed/permitted/obliged/barred/expected to", "will be required/prohibited/banned/refused/removed/reviewed/allowed/taken/subject/permitted/suspended/fined/penalised/penalized ! will be taken private",
    ] },
    CueGroup { tag: Directive, name: "undertaking", cues: &[
        "will ! we will | i will | will be a | will have been | you will | good will | free will | last will",
    ] },
    CueGroup { tag: Directive, name: "regulated", cues: &[
        "be~ cancelled/canceled/annulled ! shares/options/warrants/meeting/flight/flights/event ** be~ cancelled/canceled", "has/have been limited/restricted/capped to", "zone/zones ** been established/declared around",
        "be~ being reduced/raised/increased/extended/removed/enhanced/introduced/withdrawn/replaced/relaxed/tightened/lowered/lifted",
        "be~ raised/reduced/lowered/extended/fixed/capped/limited/abolished/withdrawn/suspended/replaced by/to/from/at/until",
        "be~ excluded", "be~ not covered", "be~ covered by", "be~ payable on/by/as/to/from", "be~ applicable to", "be~ accompanied by", "not be accepted/considered/tolerated/entertained/granted/processed/recognised/recognized/extended/issued/renewed/admitted",
        "subject to the condition", "on condition that", "on the condition", "conditional on", "conditions attached", "it be~ advisable/critical/necessary/imperative that/to", "be~ advisable to", "reach~ the * by * on", "closing date for", "the requirement to/that/for", "requirements for/of/on", "the rule requires", "as required by", "in accordance with", "pursuant to", "it has been decided", "have decided to implement/prohibit/impose/introduce/suspend/lift", "decision to implement/impose/introduce/ban/prohibit/suspend", "the limit for/on/of", "the rate of duty", "maximum of", "minimum of", "a minimum", "a maximum", "the threshold", "may be submitted/made/lodged/obtained/bought/sold/granted/extended/refused/imposed/used", "may obtain/borrow/participate/draw/extract/build/deduct/claim/reduce/offer/include/requisition/receive/take/choose/qualify",
    ] },
    CueGroup { tag: Directive, name: "imperative", cues: &[
        "please do not", "please ! please do not | please visit/see/contact/call/click/refer/go/note/email/review/read/check/find/join/follow/use/dial/register/log/be | please do not hesitate", "do not ! do not have/know/think/believe/want/include/expect/need/reflect/represent/exceed/apply/constitute/undertake/intend/purport/guarantee/run/see/appear/meet/provide/take/plan/give/work | i/we/they/you/who/that/which do not", "don't ! we/you/they/i don't | don't have/know/think/miss",
        "ensure that", "make sure", "submit the/your/all/an", "notify the/us/your", "complete the/your", "wear ! wear resistant", "bring your/a/an", "keep your/the/all ! keep the momentum", "avoid ! avoid the", "return the/your/all", "stop using/the/all", "report any/all/the/every", "check your/that/the", "never", "always", "follow the instructions/rules", "contact your * before", "book in/your/ahead", "remember to", "take care", "go to * first", "let us not", "register by/before", "apply by/before", "allow at/extra", "use only", "remove the/all/your/any", "replace the/all/your/any/it", "quarantine all/the/any", "stop supplying/selling/distributing/eating/drinking/trading", "identify the/all/any", "inspect the/all/every/each", "install the/all/an/a", "seek medical/advice", "retain the/all/your", "dispose of", "discard the/any/all", "isolate the/any", "switch off", "boil water/all", "store at/in/below", "obtain a/an/the", "attach a/an/the", "call your", "consult your", "set the", "leave the", "turn off", "do it", "send your/the", "contact the/your ! contact the company", "vote for/against/the/today", "attention must", "strengthen ! strengthen the/our/its position", "implement the", "carry out the", "adhere to", "persist in", "further improve/strengthen/deepen/promote/optimize/optimise/enhance", "vigorously promote/develop", "strictly implement/control/abide/follow", "strive to/for", "hold fast to", "pay close/more/great/full attention to", "promote scientific/technological/digital/green/industrial", "accelerate the", "resolutely prevent/curb/implement/fight", "do a good job", "step up", "do well in", "give full play to", "stick to", "deepen the/reform", "speed up", "promote the", "improve the", "grasp the", "focus on", "firmly establish/grasp/adhere", "resolutely implement/prevent/curb", "guard against", "take the lead in", "study and implement",
    ] },
];
