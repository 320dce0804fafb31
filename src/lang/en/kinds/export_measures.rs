//! Licence rules, controls, bans, quotas, tariffs and sanctions on trade.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "export_measures",
    name: "export measures",
    group: "leading",
    outlook: Outlook::Any,
    actor: Actor::Subject,
    dimensions: &[],
    topics: &[
        "export control+", "export licence+", "export license+", "export licensing", "export ban+", "export quota+",
        "export restriction+", "export measure+", "export curb+", "export duty", "export duties", "export tax~", "export tax",
        "export permit+", "export prohibition", "export levy", "import duty", "import duties", "import tariff+", "import ban+",
        "import quota+", "import licence+",
        "tariff+ ! feed in tariff+ | electricity tariff+ | tariff plan | water tariff+ | tariff structure | roaming tariff+ | power tariff+ | bus tariff+",
        "sanction+ ! sanctions for misconduct | sanction the project | disciplinary sanction+ | penal sanction+", "embargo", "embargoes",
        "antidumping", "anti dumping", "countervailing", "safeguard duty", "safeguard duties", "customs duty", "customs duties",
        "restricted parties", "entity list", "trade restriction+", "trade barrier+", "trade curb+", "trade measure+",
        "sanctioned counterparties", "resale of * gas", "unilateral measures", "dual use goods", "section # investigation",
    ],
    measures: &[],
    objects: &[
        "duty on", "duties on", "levy on", "exports", "export of", "re exports", "exports of", "import quota", "imports of",
        "tariff lines", "ingot", "foreign trade", "shipments abroad", "second hand", "goods", "quota for",
    ],
    acts: &[
        "impose~", "imposition", "introduce~", "levy", "levies", "levied", "slap~", "lift~", "suspend~", "tighten~", "ease~", "exempt~",
        "exclude~", "add~", "ban~", "prohibit~", "prohibition", "restrict~", "enter~ into force", "takes effect", "take effect",
        "adopt~", "issue~", "remove~", "abolish~", "scrap~", "revoke~", "without a licence", "without a license", "require a licence",
        "require a license", "double~", "designate~", "blacklist~", "raise~", "cut~", "determination", "announces", "announced", "hike~",
        "waive~", "impose", "reduced", "raised", "set at", "is set at", "placed on", "prohibited", "are prohibited", "is prohibited",
        "banned", "restricted", "allowed", "fixed at", "is fixed", "waived", "extended", "halved", "may leave the country",
        "leave the country", "lowered", "abolished", "liable to", "freez~", "froze",
    ],
    instances: &[
        "imposes tariff+", "imposing tariffs", "imposes * duties", "imposed * tariff+", "imposed * duties", "imposed * sanctions",
        "imposes * sanctions", "slap~ * duty", "slap~ * tariff", "levy a * duty", "ban~ export+", "bans the export",
        "banned the export+", "ban on export+", "ban on the export", "ban~ imports", "ban on imports", "tariffs on imports",
        "exclude * from tariffs", "no person shall export", "shall not export", "may not be exported", "may not export",
        "exports * require a licence", "require a licence * export", "exports require", "added to the entity list",
        "to the restricted parties list", "licensing of exports", "sanctions against", "new sanctions", "sanctioned #",
        "antidumping duties", "anti dumping duties", "countervailing duties", "preliminary duties", "prohibit~ the export",
        "prohibiting the export", "restrict~ exports", "restricting exports", "suspend~ exports", "suspended exports", "lifted the ban",
        "lifts ban", "export ban on", "export controls on", "new export controls", "percent tariff on", "tariff of #", "tariffs of #",
        "tariff rate of #", "reciprocal tariff", "duty of #", "export quota for", "export quotas for", "import quota for",
        "ban on the export of", "leave the country without", "may leave the country", "leave the territory",
        "imports of ** are prohibited", "imports * are banned", "import of * is prohibited", "quota for * is fixed",
        "goods needing an export licence", "on the sanctions list", "to the sanctions list", "export of * prohibited",
        "subject to export controls", "brought under export controls",
    ],
    aspects: &[],
    omissions: &[
        "tariff+", "quota+", "restriction+", "embargo", "sanctions", "duties", "duty", "annual ceiling", "control list", "curbs", "levy",
        "quantitative limits", "trade measures", "licensing", "export measures", "export curbs", "exports of", "the export of",
        "export ban", "ban on exports", "ban on the export", "an export ban", "a ban on", "tariffs ! port tariffs", "export tax",
        "export duty", "export taxes", "volumes by company", "quotas", "allocation", "export restrictions", "export controls",
        "an export tax", "import duty", "tariff rates", "licensing rules",
    ],
    decoys: &[
        "export the file", "export file", "export data", "export as", "export to pdf", "data export", "exports to csv", "export button",
        "export feature", "export format", "sanctioned by the board", "board sanctioned", "tariff plan", "court sanctioned",
        "export credit", "export credit agency", "export credit agencies", "export market+", "export revenue", "export revenues",
        "export earnings", "export terminal", "export growth", "export sales", "feed in tariff", "sanction the project",
        "export oriented", "export hub", "sanctioned event", "duty of care", "heavy duty", "on duty", "off duty", "active duty",
        "duty free", "duty cycle", "duty officer", "fiduciary duty", "quota system for members", "sampling quota", "import settings",
        "import the module", "imported file", "sanctioning body", "export promotion", "export quality", "gallery export",
        "extraction quota+", "mining quota+", "production quota+", "fishing quota+", "sales quota+", "quotas for chrome",
    ],
};
