//! Mission, values, belief and commitment.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// What an organisation says it exists for.
#[rustfmt::skip]
pub(super) const MISSION: CueGroup = CueGroup { tag: Framing, name: "mission", cues: &[
    "our mission", "its mission", "their mission", "the company 's mission", "core mission", "shared mission", "mission is to",
    "on a mission", "mission driven", "glorious mission", "our vision", "its vision", "their vision", "shared vision",
    "similar vision", "bold vision", "clear vision", "vision is", "long term vision", "our purpose",
    "purpose is to ! purpose is to provide information", "purpose driven", "sense of purpose", "common purpose",
    "shared purpose", "higher purpose", "our values", "core values", "shared values", "company values", "our philosophy",
    "our ethos", "guiding principle+", "principles of integrity", "our dna", "in our dna", "we believe in", "firmly believe~",
    "strongly believe~", "truly believe~", "deeply believe~", "our promise", "our pledge", "our dream", "our journey",
    "next leg of", "passion for", "passion to", "passion is", "our passion", "their passion", "calling to", "core to our",
    "at our core", "heart and soul", "put~ people first", "customer first", "customers first", "put~ customers",
    "put~ patients", "put~ our customers", "patients first", "put~ safety first", "better world", "better future",
    "better tomorrow", "better life", "better lives", "a better place", "make~ the world", "making the world",
    "brighter future", "brighter tomorrow", "cleaner future", "greener future", "healthier world", "healthier future",
    "safer world", "healthy planet", "people and planet", "for our kids", "generations to come", "change~ lives",
    "transform~ lives", "touch~ lives", "improve~ the quality of life", "make~ a difference", "making a difference",
    "make~ an impact", "making an impact", "make~ a real", "lasting impact", "meaningful impact", "do~ good",
    "good corporate citizen", "for the benefit of all", "for all americans", "leave~ no one behind", "no one left behind",
    "shared prosperity", "common prosperity", "peace and prosperity", "peace and security and", "american dream",
    "bring~ people together", "bringing people together", "together we", "united by", "stand~ together", "standing together",
    "work~ hand in hand", "hand in hand", "shoulder to shoulder", "in lockstep", "best of both worlds", "two great", "one team",
    "one family", "to the family", "like family", "dream of", "passion", "maximum impact", "we believe",
    "delivers for the american", "fighting for", "stand~ up for", "standing up for", "put~ * first", "putting * first",
    "restore~ faith", "restoring trust", "restore~ trust", "restore~ confidence", "restore~ american", "protect~ our children",
    "protect~ our way", "protect~ the american people", "for the american people", "american people deserve",
    "hard working americans", "lower costs for", "cut~ costs for families", "lowering costs for", "giving families",
    "everyday people", "ordinary people", "ordinary families", "for our citizens", "for our communities",
    "people of this country", "our great nation", "our great country", "great nation", "this great", "safer communities",
    "stronger communities", "healthier communities", "thriving communities", "healthy communities", "support~ our communities",
    "strengthen~ our communities", "serving our communities", "here to help", "here to serve", "always there for",
    "there for our", "stand by our", "a voice for", "give~ voice", "give~ a voice", "do the right thing", "right thing to do",
    "the right path", "moral duty", "sense of community", "sense of belonging", "spirit of partnership",
    "spirit of cooperation", "spirit of friendship", "spirit of mutual", "proud tradition", "proud history", "proud heritage",
    "rich tradition", "tradition of excellence", "legacy of", "lasting legacy", "living legacy", "enduring legacy",
    "history of innovation", "spirit of innovation", "culture of innovation", "culture of safety", "culture of excellence",
    "entrepreneurial spirit", "innovative spirit", "can do attitude", "positive energy", "sense of optimism",
    "sense of achievement", "sense of accomplishment", "inspire~ the next generation", "next generation leaders",
    "empowering the next", "young minds", "unlocking human", "human potential", "human spirit", "power of people",
    "power of collaboration", "power of partnership", "power of technology", "power of ai", "power of data",
    "power of innovation", "technology for good", "force for good", "a world where", "world in which everyone",
    "every child deserves", "everyone deserves", "all of humanity", "benefit of humanity", "benefit of mankind",
    "service to humanity", "reimagining",
    "mission to ! mission to mars/moon | trade mission to | space mission to | observer mission to | diplomatic mission to",
] };

/// Values and aims that also have a technical or legal sense.
#[rustfmt::skip]
pub(super) const VALUES: CueGroup = CueGroup { tag: Framing, name: "values", cues: &[
    "believe~ that ! believes that the claims/lawsuit/charges", "strive~", "aspire~", "endeavour~ to", "endeavor~ to",
    "aspiration+", "ambition+", "ambition is to", "dream+", "journey+ ! journey time/times | journeys per | passenger journeys",
    "the family", "integrity", "transparency and", "inclusive", "equitable", "stewardship", "responsibly", "dignity",
    "quality of life ! quality of life score/questionnaire/scale", "vision and", "vision to", "belief that", "belief in",
    "philosophy", "quest for", "quest to", "pursuit of ! in pursuit of the suspect", "real impact", "positive impact",
    "tangible impact", "significant impact at", "social impact", "global impact", "social responsibility",
    "environmental stewardship", "responsible mining", "responsible corporate", "diversity and inclusion", "for everyone",
    "benefit all", "benefits all", "benefit everyone", "for generations", "future generations", "next generation of leaders",
    "join forces", "joining forces", "joined forces", "combine forces", "side by side", "our planet", "safety first",
    "low carbon future", "patient centric", "customer centric", "client centric", "way of life", "family of", "our family",
    "improve~ lives", "improving lives", "changing lives", "improve~ the lives", "our belief", "ethos", "our culture",
    "people centric", "human centric", "human centred", "customer focused", "client focused", "inclusive growth", "give~ back",
    "giving back", "economic prosperity", "legacy", "all people", "no child", "cultural heritage of", "the american people",
    "for our people", "for the people", "years to come", "in the world", "the future", "a future", "sense of", "the best of",
    "go~ beyond", "mission of", "vision of", "vision for", "fight~ for the", "serve~ our", "hard work", "culture of",
    "people first", "our children and grandchildren", "delivering for",
] };

/// Commitment as an attitude: no act is promised.
#[rustfmt::skip]
pub(super) const COMMITMENT: CueGroup = CueGroup { tag: Framing, name: "commitment", cues: &[
    "strongly/firmly/fully/deeply/steadfastly/unwaveringly/wholly/totally/absolutely/completely/passionately/genuinely/truly/unequivocally/resolutely/wholeheartedly committed",
    "commitment to ! capital commitment to | loan commitment to | commitment to purchase/buy/lend/pay/invest/sell | firm commitment to purchase | commitment to # ",
    "commitment towards", "commitment of our", "unwavering commitment", "steadfast commitment", "strong commitment",
    "deep commitment", "firm commitment", "ironclad commitment", "iron clad commitment", "continued commitment",
    "ongoing commitment", "long term commitment", "shared commitment", "collective commitment", "renewed commitment",
    "mutual commitment", "our commitment", "its commitment", "their commitment", "this commitment", "total commitment",
    "full commitment", "relentless commitment", "remain~ committed", "stay~ committed", "dedication", "dedication to",
    "resolve to ! resolves to", "resolved to stand", "resolute in", "spare no effort", "no stone unturned",
    "do everything possible", "do everything in", "everything in our power", "do whatever it takes", "whatever it takes",
    "use every tool", "every authority", "wide array of tools", "work tirelessly", "work~ around the clock",
    "go~ the extra mile", "go~ above and beyond", "going the extra mile", "never stop", "never rest", "never waver",
    "will not rest", "will not relent", "will never forget", "remain~ steadfast", "remain~ dedicated", "remain~ vigilant",
    "stay~ true to", "true to its", "true to our", "take~ pride", "took pride", "pride~ ourselves", "pride~ itself",
    "pride~ themselves", "highest ethical", "zero compromise", "no compromise", "without compromise", "uncompromising",
    "never compromise", "consistently champion~", "continue~ to drive", "continue~ to innovate", "continue~ to push",
    "continue~ to stand", "continue~ to prioritise", "continue~ to prioritize", "continue~ to thrive", "deliver~ on our",
    "deliver~ on its", "deliver~ on the promise", "execution of our strategy", "at the top of our", "firm belief", "ironclad",
    "unbreakable", "special bond", "trusting relationship",
    "prioritise~ growth/safety/customers/patients/people/sustainability/quality",
    "prioritize~ growth/safety/customers/patients/people/sustainability/quality/economic", "is committed to",
    "are committed to",
    "committed to ! committed to buy/purchase/invest/lend/pay/spend/buying/paying | committed to * # | are committed to * by",
    "brotherhood", "committed and", "dedicated to ! dedicated to the memory | a day/line/train/plant dedicated to",
] };

/// Resolve and ties, in company.
#[rustfmt::skip]
pub(super) const RESOLVE: CueGroup = CueGroup { tag: Framing, name: "resolve", cues: &[
    "friendship", "solidarity", "mutual benefit", "mutually beneficial", "mutual respect", "mutual trust", "determined to",
    "devoted to", "devotion", "full support", "strong support", "firm support",
    "determination ! determination of/is/by | 's determination | final/preliminary/affirmative/negative determination",
    "commitment and", "every effort", "every tool", "deliver~ for", "continue~ to deliver", "continue~ to build",
    "continue~ building on", "continue~ to execute", "continue~ to lead", "continue~ to strengthen", "execute~ on",
    "top priority", "highest priority", "first priority", "priority is", "our priority", "close ties", "traditional friendship",
    "enduring partnership", "staunch", "will always be", "always put", "hold~ ourselves", "live up to", "ties of", "fraternal",
    "shared history", "brotherly", "remain~ focused", "spare no expense",
] };
