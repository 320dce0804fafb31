//! Licence rules, controls, bans, quotas, tariffs and sanctions on trade.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "export_measures",
    name: "export measures",
    group: "leading",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "export control+", "export licen~", "export licence+", "export license+", "export licensing", "export ban+",
        "export quota+", "export restriction+", "export measure+", "export curb+", "export dut~", "export duty",
        "export duties", "export tax+", "export permit+", "export prohibition", "import duty", "import duties",
        "import tariff+", "import ban+", "import quota+", "import licence+",
        "tariff+ ! feed in tariff+ | electricity tariff+ | tariff plan | water tariff+ | tariff structure | roaming tariff+ | power tariff+",
        "sanction+ ! sanction~ the project | sanction of the project | court sanction | sanctioned the", "embargo",
        "embargoes", "antidumping", "anti dumping", "countervailing", "safeguard duty", "safeguard duties",
        "quota+ ! extraction quota+ | mining quota+ | production quota+ | quotas for chrome", "customs dut~",
        "customs duty", "customs duties", "restricted parties", "entity list", "trade restriction+",
        "trade barrier+", "duties on", "duty on", "levies on", "export of", "exports of", "export~ the goods",
        "unilateral measures", "licence to export", "trade ban",
    ],
    acts: &[
        "impose~", "imposed", "introduce~", "introduced", "levy", "levies", "levied", "slap~", "slaps", "slapped",
        "raise~", "lift~", "lifted", "suspend~", "suspended", "extend~", "extended", "tighten~", "ease~", "exempt~",
        "exempted", "exclude~", "excluded", "add~", "added", "ban~", "bans", "banned", "prohibit~", "prohibited",
        "restrict~", "restricted", "require~", "required", "enter~ into force", "enters into force", "takes effect",
        "take effect", "announce~", "announced", "adopt~", "adopted", "issue~", "issued", "cut~", "remove~",
        "removed", "abolish~", "scrap~", "revoke~", "cap", "caps", "shall export", "without a licence",
        "without a license", "apply", "determine~", "set~", "double~", "increase~", "designate~", "designated",
        "blacklist~", "today", "order",
    ],
    instances: &[
        "imposes tariff+", "imposes duties", "imposes * duties on", "imposed * tariff", "slaps * duty",
        "slap~ * tariff", "will levy a * duty", "bans export+", "bans the export", "banned the export+",
        "ban on export+", "ban on the export", "bans import+", "tariffs on imports", "exclude * from tariffs",
        "no person shall export", "shall not export", "may not be exported", "exports * require a licence",
        "exports require a license", "added to the entity list", "to the restricted parties list",
        "order on the licensing of exports", "notice on export control+", "sanctions against", "sanctions on",
        "new sanctions", "places sanctions", "designated * individuals", "antidumping duties", "anti dumping duties",
        "countervailing duties",
    ],
    aspects: &[],
    decoys: &[
        "export the file", "export file", "export data", "export as", "export to pdf", "data export",
        "exports to csv", "sanctioned by the board", "board sanctioned", "tariff plan", "court sanctioned",
        "export credit", "export credit agenc~", "export credit agency", "export credit agencies", "export markets",
        "export market", "export revenue", "export earnings", "export terminal", "export growth", "feed in tariff",
        "sanction the project", "export oriented", "export hub",
    ],
};
