//! Benefit: verbs and nouns that promise good in the abstract.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// Verbs of transformation: they announce greatness and name no act.
#[rustfmt::skip]
pub(super) const TRANSFORM: CueGroup = CueGroup { tag: Framing, name: "transform", weight: 0.9, cues: &[
    "empower~", "empowerment", "unlock~ ! unlocked the gate/door", "unleash~ the", "transform~ ! transform fault/boundary/zone",
    "revolutionise~", "revolutionize~", "reimagine~", "reinvent~", "redefine~", "reshape~", "democratise~", "democratize~",
    "supercharge~", "turbocharge~", "catalyse~", "catalyze~", "spearhead~",
    "harness~ ! safety harness | wiring harness/harnesses",
    "elevate~ ! elevated levels/temperatures/temperature/inflation/grades/copper/gold/values/risk/levels | remain/remains/remained elevated | elevated at | is/are/was/were elevated",
    "ignite~ ! ignited gas/coal", "propel~ ! propelled by projections", "inspire~", "thrive~", "flourish~", "excel~",
    "outpace~", "leapfrog~", "skyrocket~", "surge ahead", "conquer~", "captivate~", "delight~", "dazzle~", "amaze~", "entice~",
    "enchant~", "nurture~", "cultivate~ ! cultivated land/area", "foster~ ! foster care/parent/parents/children/maximum/price",
    "enrich~ ! enriched uranium/in | enrichment plant", "envision~", "envisage a future", "embark~", "lean~ into",
    "double~ down", "all in on", "go~ all in", "tout~", "brag~", "soar~", "shape~ the", "shape~ our", "help~ shape",
    "shaping the", "drive~ innovation", "drive~ progress", "drive~ change", "drive~ value", "drive~ efficiency",
    "drive~ forward", "driving * forward", "fuel~ innovation", "innovate~", "innovation+", "accelerate~ innovation",
    "accelerate~ the transition", "accelerate~ the adoption", "accelerate~ our", "accelerate~ growth", "accelerate~ the energy",
    "power~ the future", "fuel~ the", "fuelling the", "build~ the future", "building the future", "invent the future",
    "future proofing", "lead~ the charge", "lead~ the world", "break~ through", "rewrite~", "rally~ behind", "strike a chord",
    "tackle~ the * challenges", "meet~ the challenge", "solve~ the world", "solve~ complex", "address~ the * challenges",
    "meet~ the moment", "rise~ to the", "rise~ to meet", "step~ up to", "prosper and", "shine a light",
] };

/// Verbs of improvement: half a claim, half a promise.
#[rustfmt::skip]
pub(super) const IMPROVE: CueGroup = CueGroup { tag: Framing, name: "improve", weight: 0.4, cues: &[
    "enhance~ ! enhanced oil/recovery/due/monitoring", "strengthen~ ! strengthened against/to # | dollar strengthened",
    "boost~ ! booster dose/station/pump", "accelerate~ ! accelerated depreciation/approval", "streamline~", "optimise~",
    "optimize~", "maximise~", "maximize~",
    "advance~ ! advanced to # | in advance | advance payment/notice/ruling/rulings/warning/cash | advanced stage",
    "advancement", "facilitate~", "promote~ ! promoted to", "support growth",
    "drive~ ! test drive | hard drive | four wheel drive | drive in movies",
    "fuel~ ! fuel oil/cell/cells/cycle/price/prices/costs/cost/tax/assembly/assemblies/supply/element/elements/tank/station/use/efficiency/burn/gas | nuclear/diesel/aviation/jet/spent/fossil/marine fuel | fuels",
    "deliver~ ! delivered to/by/at/in | deliver # | delivered # | deliver up to #", "enable~",
    "leverage~ ! leverage ratio | highly leveraged | leveraged loan/buyout", "utilise~ cutting",
    "combine~ ! combined cycle/heat | the combine", "bring~ together", "simplify~", "modernise~", "modernize~",
    "expand~ our reach", "broaden~", "create~ value", "add~ value", "value creation", "value added", "shareholder value",
    "long term value", "lasting value", "deliver~ value", "generate~ value", "maximise~ value", "maximize~ value",
    "unlock~ value", "meaningful value", "real value", "true value", "superior value", "superior returns", "attractive returns",
    "sustainable value", "value for our", "value for shareholders", "value to our", "value to customers", "synergy+",
    "synergistic", "efficiency and", "efficiencies", "productivity and", "competitiveness", "agility", "resilience",
    "flexibility", "scalability", "reliability", "robustness", "sustainability and", "quality and", "quality of service",
    "service quality", "peace of mind", "confidence and", "trust and", "build~ trust", "earn~ trust", "earned the trust",
    "trust of", "trust in", "ease of use", "convenience", "comfort and", "freedom to", "ability to grow", "talent and",
    "top talent", "talented team", "talent", "expertise", "expertise in", "deep expertise", "extensive experience",
    "decades of experience", "wealth of experience", "years of experience", "deep understanding", "know how", "best minds",
    "brightest minds", "the best and brightest", "bright minds", "world 's best minds", "creativity", "imagination",
    "leadership", "teamwork", "collaboration and", "collaborative", "collaboratively", "close collaboration",
    "close relationship", "strong relationship", "strong relationships", "strong partnership", "strong partnerships",
    "great partner", "great partnership", "partnership reflects", "long term partnership", "long term relationship",
    "partner with", "partnering with", "trusted relationships", "working relationship", "working together", "work~ together",
    "work~ closely", "closely with", "partnership with", "with our partners", "our partners", "our customers", "our clients",
    "our people", "our employees", "our team", "our teams", "our community", "our communities", "our shareholders",
    "our stakeholders", "all stakeholders", "communities", "our nation", "our country", "our future", "our strategy",
    "our success", "our growth", "our progress", "our industry", "our ability",
] };

/// Nouns of the prospectus and the brochure.
#[rustfmt::skip]
pub(super) const BROCHURE: CueGroup = CueGroup { tag: Framing, name: "brochure", weight: 0.5, cues: &[
    "experience+ like", "experiences", "user experience", "customer experience", "guest experience", "patient experience",
    "developer experience", "shopping experience", "immersive experience", "unforgettable experience",
    "experience of a lifetime", "customer satisfaction", "guest satisfaction", "customer success", "brand awareness",
    "recognition and",
    "solution+ ! nitrate/saline/buffer/aqueous/acid/leach/pregnant/injection/oral/salt/cyanide/sulphate/sulfate/electrolyte/resin/barren/feed solution/solutions | solution grades/for injection | in solution | solution mining",
    "solutions that", "innovative solutions", "integrated solutions", "sustainable solutions", "comprehensive solutions",
    "smart solutions", "proven solutions", "tailored solutions", "suite of", "comprehensive suite", "full suite",
    "ecosystem+ ! marine/forest/aquatic/freshwater/wetland/river/coastal/fragile ecosystem/ecosystems | ecosystem services",
    "offering+ ! public offering | offering price/of/memorandum/circular/proceeds | the offering | rights/share/equity/bond/secondary/private/registered offering | offering to",
    "portfolio of premium", "diversified portfolio", "growing portfolio", "broad portfolio", "strong portfolio",
    "robust pipeline", "strong pipeline", "flagship", "marquee", "signature ! signature of | for signature | digital signature",
    "blend of", "blend~ ! gasoline blending | blending component", "fusion of", "mix of classic", "synthesis of",
    "convergence of", "converge~", "intersection of", "nexus of", "where * meets", "tapestry",
    "landscape ! landscape architect | landscaped | natural landscape", "ever evolving landscape", "evolving landscape",
    "gaming landscape", "competitive landscape", "space where", "in the space ! in the space of", "arena",
    "horizon+ ! soil horizon/horizons | b horizon", "community of", "vibrant community", "thriving community",
    "growing community", "business community", "reach and", "footprint", "global reach", "growing presence", "strong presence",
    "global presence", "presence in the", "expand~ * presence", "expand~ its footprint", "expand~ * footprint",
    "expanding footprint", "platform for growth", "platform for", "powerful platform", "revolutionary platform",
    "innovative platform", "intelligence and", "at your fingertips", "in your pocket", "every step of the way", "day or night",
    "rain or shine", "from start to finish", "from day one", "day one", "every day", "every single", "each and every",
    "all in one place", "no matter", "wherever you", "whenever you", "anytime anywhere", "in the palm", "just a click",
    "say goodbye", "say hello", "meet the", "introducing", "imagine", "imagine a", "discover", "get ready", "don't miss",
    "look no further", "perfect gift", "treat yourself", "your way", "let 's", "why wait", "why settle", "what if",
    "that 's why", "that is why", "this is why", "believe it", "trust us", "simply put", "put simply", "quite simply",
    "it 's that simple", "it 's simple", "that simple", "simple as", "more than a", "wide audience", "myriad of",
    "vast network", "premium content", "magic", "wonder", "charm", "joy", "happiness", "thrill+", "adventure",
    "cherished memories", "memories", "lifestyle", "healthy lifestyle", "wellness", "well being", "wellbeing", "heart of",
    "heart for", "hearts", "soul", "spirit", "warmth", "harmony", "beauty", "elegance", "simplicity", "freedom", "hope for",
    "new hope", "hope to", "promise", "promises to", "pledge to", "quality of", "care for", "care about", "with love",
    "love for", "love of", "kids", "folks", "friends and", "ambassadors", "we trust", "trust is", "of trust and",
] };
