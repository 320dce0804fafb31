//! Verbs of making, serving, enabling, working and finding.
//!
//! Each stands in any of its forms; how it stands in the sentence (finite, with "can", "will" or
//! "have", passive, as an infinitive or participle) is weighed apart from its group.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Capability;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Capability, name: "make", weight: 0.23, cues: &[
        "produce~ ! produced by", "manufacture~", "fabricate~", "assemble~", "refine~", "smelt~", "mine~", "extract~",
        "process~ ! process of", "mill~", "crush~", "recover~ ! recover~ from | economy * recover~", "separate~",
        "harvest~", "brew~", "bottle~", "forge~", "weld~", "dredge~", "purify~", "distil~", "distill~", "recycle~",
        "reprocess~", "enrich~", "leach~", "convert~ ! convert~ into shares/common/equity | convertible", "churn~",
        "bake~", "weave~",
        "generate~ ! generate~ ** revenue/revenues/cash/profit/profits/income/returns/sales/interest/value",
        "make~ ! make~ sure/clear/progress/sense/way/history/headlines/public/decisions/up/available | make~ it * clear | make~ a/an/any/no/the * decision/announcement/statement/payment/investment/contribution/commitment/difference/offer/case/comment/speech/visit/call | make~ * changes/investments/payments/progress/strides/statements/remarks/contributions/recommendations | make~ * announcement/investment",
        "cultivate~", "grind~", "dehydrate~", "ferment~", "pasteurise~", "compress~", "liquefy~", "gasify~",
        "desalinate~", "incinerate~", "synthesise~/synthesize~", "mould~/mold~", "etch~", "anneal~", "sinter~",
        "galvanise~/galvanize~", "sequester~", "irrigate~", "desulphurise~", "electrolyse~", "transmit~",
    ] },
    CueGroup { tag: Capability, name: "serve", weight: 0.46, cues: &[
        "provide~ ! provide~ an/a/the? update/overview/summary/details/comment/evidence/assurance/guidance | provided that/herein/by/in | provide~ * update/guidance",
        "offer~ ! offer~ to buy/purchase/acquire/sell | offering of | offer~ shares | offer~ * opportunity",
        "deliver~ ! deliver~ a/an/the? * speech/remarks/address/statement/lecture/keynote/report/message | deliver~ * growth/returns/value/profits/earnings",
        "serve~ ! serve~ as/on | serve~ in * capacity | serving as", "assist~", "cater~ to/for", "equip~",
        "care~ for", "treat~ ! treat~ as", "feed~", "insure~", "broadcast~", "stream~",
        "bring~ together ! bringing together", "connect~", "link~ ! linked to", "supply~ with",
        "support~ ! support~ the/this/our decision/proposal/call/resolution/bid/acquisition/transaction | supported the/this decision",
        "maintain~ ! maintain~ the/its/our? * rating/guidance/rate/outlook/forecast/range/stance/policy", "handle~",
        "transfer~ * data", "deliver~ to",
    ] },
    CueGroup { tag: Capability, name: "enable", weight: 0.37, cues: &[
        "enable~", "allow~ ! allow~ to proceed | be~ allowed to", "empower~", "let~ ! let us | let me",
        "make~ it easy/easier/possible/simple/simpler", "facilitate~", "help~ ! help~ to? explain | with the help",
        "give~ * access/ability/control", "ensure~ ! ensure~ compliance", "eliminate~", "minimise~/minimize~",
        "maximise~/maximize~ ! maximize~ * value", "optimise~/optimize~", "streamline~", "simplify~", "automate~",
        "prevent~", "unlock~ ! unlock~ * value", "extend~ * life/reach/range", "adapt~ to", "do~ away with",
        "remove~ the need", "digitise~/digitize~", "modernise~/modernize~", "free~ up", "replace~ the", "resist~",
        "withstand~", "tolerate~", "overcome~ the limitations",
    ] },
    CueGroup { tag: Capability, name: "effect", weight: -0.01, cues: &[
        "improve~", "enhance~", "boost~", "reduce~", "lower~", "shorten~", "accelerate~", "outperform~", "speed~ up",
        "drop~ to", "grow~ to # ", "unlock~ the",
    ] },
    CueGroup { tag: Capability, name: "device", weight: 0.49, cues: &[
        "utilise~/utilize~", "leverage~", "integrate~", "incorporate~", "detect~",
        "measure~ ! measures to | measures", "identify~", "analyse~/analyze~", "track~ ! on track | track record",
        "recognise~/recognize~ ! recognised/recognized as/for/by", "predict~", "screen~", "scan~", "calculate~",
        "compute~", "simulate~", "encrypt~", "display~", "visualise~/visualize~", "plug~ into", "pair~ with",
        "run~ on", "weigh~", "accommodate~", "seat~ # ", "last~ up to", "charge~ in", "fit~ in/into/on",
        "feature~ ! featured in/on", "access~ ! access to", "download~", "upgrade~", "customise~/customize~",
        "configure~", "upload~", "sync~", "react~ to/in", "listen~ for", "search~", "translate~", "store~ up to",
        "wake~", "accept~ * files/batches/payments", "steer~", "sort~", "filter~", "alert~", "notify~ * when",
        "orchestrate~", "validate~ * on", "function~", "adjust~ to", "scale~ to/up/with",
        "reach~ speeds/temperatures",
    ] },
    CueGroup { tag: Capability, name: "operate", weight: 0.48, cues: &[
        "operate~ ! operating profit/income/loss/expenses/costs/cash/margin/results/officer | operated by",
        "run~ ! run~ for/into/out/until/from/through/counter | long/short run | in the run",
        "manage~ ! managing director/partner/editor | managed to | management", "administer~", "oversee~",
        "supervise~", "conduct~ ! conduct~ an/a? * investigation/interview/review/offering", "carry~ out",
        "keep~ the/a * register/registry/records/record", "coordinate~", "own~ and operate~",
        "maintain~ * network/fleet/register/stations", "employ~ # people", "market~ and sell~",
        "invest~ in * companies",
    ] },
    CueGroup { tag: Capability, name: "develop", weight: 0.44, cues: &[
        "develop~ ! developing countries/economies/country", "design~ ! designed to/for",
        "specialise~/specialize~ in", "focus~ on ! focus~ on * shareholders", "engaged in", "dedicated to",
        "committed to advancing/providing/advocating", "involved in", "work~ to/on/towards", "invent~", "formulate~",
        "transform~", "bring~ * to market", "active in", "acquire~ and develop~",
    ] },
    CueGroup { tag: Capability, name: "change", weight: -0.26, cues: &[
        "raise~ ! raise~ capital/funds/money/concern/concerns/awareness/questions", "strengthen~", "increase~",
        "cut~", "save~", "expand~ ! expand~ into", "extend~", "lift~", "exceed~", "decrease~", "double~", "triple~",
        "halve~", "slash~",
    ] },
    CueGroup { tag: Capability, name: "general", weight: -0.14, cues: &[
        "use~ ! use~ of proceeds | used the/this occasion", "cover~", "control~ ! export controls | control of",
        "record~ ! record high/low/level/date/revenue/quarter/year/profit",
        "monitor~ ! monitor~ the situation/developments", "validate~", "combine~", "comprise~", "certify~",
        "draw~ on", "rely~ on", "work~ by/with/across/in/as", "contain~", "consist~ of",
        "schedule~ ! scheduled to/for", "block~", "map~", "regulate~", "verify~",
        "include~ * feature/features/functionality", "route~",
    ] },
    CueGroup { tag: Capability, name: "move", weight: -0.01, cues: &[
        "build~ ! build~ on/upon/trust/confidence/relationship/relationships/momentum/awareness | buildings",
        "export~ ! export control/controls/licence/license/measures", "ship~", "supply~ ! supply chain/chains",
        "load~", "unload~", "pump~", "print~", "cast~", "coat~", "plate~", "machine~", "package~", "stamp~",
        "capture~", "store~", "turn~ out ! turn~ out to", "transport~", "distribute~", "haul~", "convey~",
    ] },
    CueGroup { tag: Capability, name: "tend", weight: -0.05, cues: &[
        "represent~ ! represent~ a/an/the", "protect~", "publish~ ! published in/on/by", "host~",
        "advise~ ! be~ advised | advised that", "train~",
        "sell~ ! sell~ its/their/shares/stake | sold * shares/stake | sell~ * stake", "rent~", "lend~ to", "fly~ to",
        "clean~", "light~ ! light of", "inspect~ ! inspected the", "guard~", "house~ ! white house | the house",
        "repair~", "educate~", "teach~", "staff~", "trade~ in",
    ] },
    CueGroup { tag: Capability, name: "energy", weight: -0.16, cues: &[
        "power~ ! power plant/plants", "fuel~ ! fuel~ growth", "heat~",
    ] },
    CueGroup { tag: Capability, name: "advance", weight: -0.06, cues: &[
        "promote~", "engineer~ ! engineered to/for | chief engineer",
        "explore~ ! explore~ * options/opportunities/possibility/ways/alternatives", "advance~",
        "create~ ! create~ * jobs/value/opportunities/opportunity", "research~", "pursue~", "innovate~", "pioneer~",
        "deploy~",
    ] },
];
