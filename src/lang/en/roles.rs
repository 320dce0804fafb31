//! English phrases that show which part of an announcement a sentence belongs to.

use crate::lang::{Place, RoleGroup};
use crate::vocabulary::Role;

#[rustfmt::skip]
pub(crate) const ROLES: &[RoleGroup] = &[
    RoleGroup { role: Role::Body, place: Place::Section, cues: &[
        "background", "next steps", "outlook", "timeline", "quality assurance", "quality assurance and quality control", "qa qc", "qualified person", "qualified persons", "competent person", "competent persons", "competent person 's statement",
        "competent persons statement", "competent person statement", "technical information",
        "highlights", "key points", "key takeaways", "key highlights", "key facts", "in brief", "at a glance", "summary", "key messages", "key figures", "main points",
        "financial highlights", "operational highlights", "operating highlights", "quarterly highlights", "project highlights", "recent highlights", "executive summary",
    ] },
    RoleGroup { role: Role::About, place: Place::Section, cues: &[
        "about ! about #", "profile", "company profile", "corporate profile", "company background", "company overview", "background on",
        "who we are", "our story", "notes to editors", "note to editors", "notes for editors", "note for editors", "editor 's note",
        "editors notes", "boilerplate", "company information", "company facts", "company at a glance", "about us", "company snapshot", "company description", "background information", "fact box", "factbox",
    ] },
    RoleGroup { role: Role::About, place: Place::Closing, cues: &[
        "is a/an/the * company/provider/group/developer/manufacturer/producer/supplier/operator/firm/platform", "is a/an/the ** provider of", "is one of the * providers/producers/suppliers/manufacturers/operators/companies",
        "is a/an/the global/leading/globally/multinational/diversified/publicly/privately/clinical/biopharmaceutical", "is the world 's first/leading/largest", "is an independent", "is headquartered in", "is based in", "headquartered in", "founded in #", "established in #", "incorporated in #",
        "employs #", "employs more/over/about/some/around", "employs approximately #", "enrols", "enrolls", "is traded on", "was founded in #", "was established in #", "was incorporated in #", "owns and operates", "manufactures and sells", "is a member of", "operates #", "operates a/an", "operates in #", "has # employees", "has offices in", "is a/an/the * brokerage/studio/publisher/consultancy/consultant/charity/foundation/university/college/bank/fund/retailer/airline/utility/agency/institute/association/network/specialist/maker/builder/designer/distributor/brand/startup/business/organisation/organization/cooperative/firm", "represents #", "serves #", "serves more/over/some/about", "provides * services to", "builds and operates", "regulates the", "is responsible for the * of", "is part of the * group", "belongs to the * group",
        "mission is to", "purpose is to", "develops/designs/manufactures/produces/makes/supplies/builds/owns/markets and develops/designs/manufactures/produces/makes/supplies/builds/operates/distributes/services/installs/sells", "is listed on ! is listed on the register", "with # employees", "is a trusted", "is a registered charity", "it operates", "it has #", "its shares are", "holds degrees", "is committed to", "is owned by",
        "is a non-profit", "is a nonprofit", "is a not-for-profit", "is a public company", "is a state-owned", "is a subsidiary of", "is a wholly owned",
    ] },
    RoleGroup { role: Role::About, place: Place::Acting, cues: &[
        "is a/an/the ! is a/an/the first/latest/second/third/new/only/great/big/key", "is managed/run/controlled/listed/published/accredited/administered/owned/operated by/in/on", "is charged/mandated/responsible", "was founded/established/formed/incorporated/created by/in",
        "administers/advances/advises/arranges/attracts/audits/authorises/authorizes/bakes/brews/builds/buys/certifies/collects/combines/conducts/connects/coordinates/creates/crushes/cultivates/defends/delivers/designs/develops/distils/distributes/educates/employs/equips/explores/exports/extracts/farms/finances/forms/formulates/franchises/funds/generates/grows/guards/handles/harvests/helps/imports/implements/insures/inspects/installs/integrates/invests/investigates",
        "issues/leases/lends/licenses/maintains/makes/manages/manufactures/markets/mines/mints/monitors/operates/organises/organizes/oversees/owns/packs/pools/prints/processes/produces/promotes/protects/provides/publishes/recovers/recycles/refines/registers/regulates/rents/repairs/represents/researches/runs/safeguards/sells/serves/services/smelts/specialises/specializes/sponsors/stores/supervises/supplies/supports/teaches/tests/trades/trains/translates/transmits/transports/treats/turns/unites",
    ] },
    RoleGroup { role: Role::Legal, place: Place::Section, cues: &[
        "forward looking", "cautionary", "caution regarding", "disclaimer", "disclaimers", "disclosure", "disclosures", "legal notice",
        "legal disclaimer", "safe harbor", "safe harbour", "important notice", "important information", "non gaap", "non ifrs", "regulatory notice",
        "use of non gaap", "definitions", "glossary", "risk factors", "copyright", "no offer or solicitation", "additional information and where to find it",
        "participants in the solicitation", "basis of preparation", "alternative performance measures", "reader advisory", "reader advisories", "advisories",
        "notice to investors", "terms of use",
    ] },
    RoleGroup { role: Role::Furniture, place: Place::Section, cues: &[
        "contact", "contacts", "contact information", "contact us", "media contact", "media contacts", "press contact", "press contacts",
        "investor contact", "investor contacts", "for further information", "for more information", "for additional information",
        "media inquiries", "media enquiries", "press enquiries", "press inquiries", "investor relations", "investor inquiries", "enquiries", "inquiries",
        "media relations", "press office", "corporate communications", "source",
    ] },
    RoleGroup { role: Role::Furniture, place: Place::Title, cues: &["contact details", "company website"] },
    RoleGroup { role: Role::Furniture, place: Place::Chrome, cues: &[
        "further information", "related articles", "related stories", "related content", "related links",
        "read more", "read also", "also read", "see also", "more stories", "more news", "latest news", "you may also like", "recommended", "share this", "share", "tags", "comments", "leave a reply", "leave a comment",
        "follow us", "subscribe", "newsletter", "sign in", "media assets", "multimedia", "attachments", "view source", "download", "downloads",
        "quick links", "categories", "editor", "text available", "photo", "photos", "video", "image", "caption",
    ] },
    RoleGroup { role: Role::Legal, place: Place::Anywhere, cues: &[
        "forward looking statement+", "forward looking information", "forward looking", "undue reliance", "actual results * differ", "differ materially",
        "private securities litigation", "safe harbor", 
        "no obligation to * update", "any obligation to * update", "undertake~ no obligation", "not undertake any obligation", "disclaim~ any", "disclaims any obligation",
        "known and unknown risks", "assumptions prove incorrect", "assumptions prove to be incorrect", "not guarantees of future",
    ] },
    RoleGroup { role: Role::Legal, place: Place::Anywhere, cues: &[
        "not for release", "full disclaimer", "paid promotion",
        "contains inside information", "inside information for the purposes", "for the purposes of article #", "article was paid", "content was paid", "important disclosures", "analyst certification", "nothing herein", "institutional clients only", "capital at risk", "responsibility for the contents", "contact person set out", "subject to disclosure under/pursuant", "misleading statements or material omissions", "rational decisions and", "attention to investment risk+", "general advice only", "financial product advice", "opinions and not statements", "unaudited and may", "companies mentioned in", "account of your personal/individual", "at law or in equity", "creates no right+", "not offered to persons", "constitutes an offer", "must not be relied on/upon", "intended solely for", "version prevails", "version shall prevail", "not necessarily reflect", "not necessarily represent", "form part of any/an offer", "constitute or form", "nor shall there be any", "standardized meaning", "standardised meaning", "vary materially", "materially different from those", "expectations reflected in", "not intend to update", "not undertake to update", "making any/an investment decision", "base * investment decision+ on", "receives a fee from", "obliged to make public", "by their nature involve", "by its nature involves", "certain statements in/contained", "statements which are not historical", "statements that are not historical", "not historical facts", "trademark+ of their",
        "accepts responsibility for the adequacy", "accept responsibility for the adequacy", "accepts no responsibility", "accepts no liability", "accept no liability", "no stock exchange",
        "regulation services provider", "investment advice", "investing advice", "informational purposes only", "information purposes only",
        "for information only", "not constitute an offer", "not an offer", "solicitation of an offer", "solicitation to buy",
        "recommendation to buy", "not a recommendation", "all rights reserved", "copyright ! copyright law+ | copyright protection | copyright holder+ | copyright material+", "terms of use and disclaimer+", "full terms of use", "sponsored content", "paid content",
        "holds no position", "hold no position", "holds a position in", "views expressed", "opinions expressed", "the author 's own", "do your own research", "own due diligence",
        "professional advice", "exercise caution when", "is not a medical device", "not in a position to reconcile", "owns no securities", "confers no right", "create~ any right", "owns no shares", "holds no shares", "accuracy is not guaranteed", "not guaranteed to be accurate", "may contain errors", "believed to be reliable",
        "registered trademark+ of", "respective owners", "not been registered under", "registration requirements", 
        "not been approved or disapproved", 
        "most directly comparable gaap",
        "reconciliation of non gaap", "should not be considered in isolation", "readers are cautioned",
        "investors are cautioned", "reader is cautioned", "cautionary statement+", "cautionary note+", "disseminated on behalf of", "has been compensated", "was compensated", "paid advertisement",
        "not intended to * create any right", "create any right or benefit", "enforceable at law",
        "implemented ** subject to the availability of appropriations", "impair or otherwise affect", "confidential and intended", "in the event of * discrepancy", "this article draws on", "this commentary draws on",
        "not verified * independently", "not been independently verified", "unable to verify independently", "not been able to verify", "reflects personal opinion", "personal opinion",
        "compiled from a press", "prepared with the help of", "consult * advisers", "consult * advisors", "shall prevail in case",
        "factors that could cause", "such factors include", "words such as * expects", "words such as * anticipate+", "expressions are intended to identify", "similar expressions", "except as required by law", "except as required by applicable",
        "current expectations and * assumptions", "speak only as of", "speaks only as of", "as of the date of this news release", "as of the date of this release", "as of the date of this press release", "management 's current views", "current views of management",
        "this release contains certain", 
        "nothing in this memorandum/order/notice/proclamation/section/act shall/may/is/abrogates", "nothing in this memorandum abrogates", "equally authentic", "not legal tender", "not offered to residents", "not available to residents", "not be construed",
        "any forward looking", "annual report on form", "quarterly report on form", "form # k", "form # f", "risk factors section", "risk factors * described", "risk factors * set forth", "cautions readers", "cautions investors", "caution readers", "investors should not", "should not place", "readers should not", "no duty to update", "duty to update", "obligation to revise", "to reflect events or circumstances", "to reflect new information", "whether as a result of new information", "unless required by law", "unless otherwise required", "has not been and will not be registered", "may not be offered or sold", "not be liable", "is not responsible for the", "accepts any responsibility", "accept any responsibility", "assume~ no responsibility", "assumes no obligation", "assume no obligation", "information contained herein", "contained in this press release", "contained in this news release", "contained in this release", "statements contained in", "statements in this press release", "statements in this news release", "statements in this release", "statements other than statements of historical", "other than statements of historical fact", "statements of historical fact", "reasonable at the time", "could cause actual", "to differ from those", "differ from those anticipated", "shall be construed to", "shall be implemented consistent with", "consistent with applicable law and subject", "right or benefit substantive", "reproduction * prohibited", "may not be reproduced", "reproduced without", "not medical advice", "not legal advice", "not constitute legal advice", "not constitute legal", "general information only", "professional clients only", "marketing communication", "for a fee and", "retained * for a fee", "is paid a * fee", "paid press release", "paid service", "paid publisher", "paid post", "reflects the author 's opinion+", "expresses my own opinion+", "my own opinions", "i have no position", "we have no position", "no position in", "does not represent the position", "do not represent the position", "does not represent the views", "do not represent the views", "unless otherwise stated", "unless stated otherwise", "unless otherwise indicated", "unless otherwise noted", "has not been audited", "have not been audited", "not been reviewed or reported", "is preliminary in nature", "are preliminary in nature", "demonstrated economic viability", "seek safe harbor", "seek safe harbour", "considered to be inside information", "play responsibly", "disclosure requirements pursuant", "not for distribution", "not for dissemination", "does not accept responsibility", "do not accept responsibility", "statements of fund staff teams", "always read and follow", "not tax advice", "before making any investment", "received compensation", "compensated by", "owns shares of", "may hold positions", "third party content", "content provided by", "privacy notice", "has neither approved nor disapproved", "neither the * exchange nor", "has reviewed * nor accepted", "no representation or warranty", "representations or warranties", "as is basis", "for convenience only", "trademarks are the property", "trade marks of", "copyright c", "cautionary language", "cautionary advice", "forward looking non", "looking statements", "looking information",
    ] },
    RoleGroup { role: Role::Legal, place: Place::Hint, cues: &[
        "securities and exchange commission", "prospectus supplement", "base shelf prospectus", "registration statement * filed", "cannot assure", "risks related to", "is defined as ! is defined as a", "subject to change without notice", "subject to change at any time", "beyond the control of the company", "beyond the company 's control", "factors * beyond * control", "financial advice", "inside information as", "inside information within", "article # of regulation", "applicable securities law+", "applicable securities legislation", "accredited investor+", "pursuant to an exemption", "securities laws of", "no liability", "not responsible for", "as required by law", "may prove to be", "projections and other", "estimates and assumptions * management", "market abuse regulation", "legal effect", "non gaap financial measure+", "non gaap measure+", "non ifrs measure+", "non ifrs financial measure+", "alternative performance measure+", "educational purposes", "express or implied", "for reference only", "united states securities act", "filed with the securities", "filings with the securities", "past performance", "before investing", "consult * financial", "not necessarily indicative", "trademark of", "trademarks of", "market maker+ * not", "offer to sell", "is issued under section", "united states securities law+", "qualified investor+ within", "uncertainties include", "risks and uncertainties", "results may differ", "within the meaning of * section", "securities act of", "securities exchange act", "within the meaning of applicable",
    ] },
    RoleGroup { role: Role::Body, place: Place::Anywhere, cues: &[
        "reviewed and approved * technical", "technical information * reviewed and approved", "technical information * approved by", "technical contents * approved", "technical disclosure * approved", "information * has been reviewed and approved by", "reviewed and approved by", "read and approved * technical", "approved the scientific and technical", "approved the technical", "reviewed and approved the scientific", "qualified person * has reviewed", "qualified person * approved",
    ] },
    RoleGroup { role: Role::Heading, place: Place::Key, cues: &["subject", "re", "sub"] },
    RoleGroup { role: Role::Furniture, place: Place::Key, cues: &[
        "rns number", "visitor counter", "release id", "analyst", "analysts", "previous", "next", "first published", "hotline", "helpline",
        "media", "press", "investors", "media and investors", "lei", "isin", "ticker", "symbol", "date", "issued", "issued by", "issue date", "date of issue", "published", "publication date", "posted", "from", "to", "cc", "sponsor", "nomad", "broker", "joint broker", "registrar", "company", "name", "ref", "our ref", "your ref", "reference number", "file no", "document no", "notice no", "circular no", "release no", "press release no", "notification no", "ad no", "chart", "photo", "picture", "caption", "keywords", "topics", "category", "categories", "enquiries", "inquiries", "mobile", "office", "author", "source", "release time", "release date", "closing date", "embargo", "place", "contact person", "media contact", "press contact", "investor contact", "financial pr", "public relations", "filed under", "distribution", "attachment", "attachments", "copy to", "note to media", "view", "share",
    ] },
    RoleGroup { role: Role::Furniture, place: Place::Reference, cues: &[
        "available at/on/from/via/under/for/in", "available here", "can be found", "can be downloaded", "can be viewed", "can be accessed", "can be obtained", "can be read", "may be found", "may be obtained", "may be viewed", "may be accessed", "may be downloaded", "visit", "refer to", "posted at/on", "write to", "email", "e mail", "register at", "go to", "call", "contact", "contact us", "further information", "more information", "additional information", "further details", "more details", "full report", "at our website", "on our website", "on the website", "see", "cision", "prnewswire", "businesswire",
    ] },
    RoleGroup { role: Role::Furniture, place: Place::Anywhere, cues: &[
        "authorised for release", "authorized for release", "approved for release", "authorised for issue", "announcement has been authorised/authorized/approved by", "announcement was authorised/authorized/approved by", "announcement is authorised/authorized by", "release has been authorised/authorized/approved by", "release was authorised/authorized/approved by", "report was authorised/authorized/approved by", "report has been authorised/authorized by",
        "for interviews contact", "enquiries regarding * should be", "inquiries regarding * should be", "enquiries about * should be", "call the press", "contact the press", "to participate dial", "passcode", "more information about * can be", "for interviews please", "for media enquiries", "for media inquiries", "for press enquiries", "for comment call", "please contact", "for further details refer", "more information about * is available", "further information is available", "further information about * is available", "further information can be", "full text of * can be found", "full report can be", "statistics * are posted", "this newsletter", "leave a comment", "receiving this email", "copies of the prospectus may", "copies of the prospectus supplement", "copies of the registration", "press release to be disseminated", "non confidential version of", "call our proxy", "computer generated", "for information contact",

        "click here", "please visit", "visit * website", "visit our website", "visit us at", "visit us on", "for more information visit", "for more information please", "for more information about * visit", "for further information visit", "for further information please",
        "for more information contact", "more information is available at", "more information can be found", "more information on * is available", "more detailed information", "additional information is available", "to learn more", "learn more at", "learn more about * at", "find out more",
        "follow us on", "follow * on twitter", "follow * on linkedin", "follow * on social", "connect with us", "sign up for", "subscribe to our", "join our mailing", "mailing list", "to stay updated", 
        "to receive * alerts", "to view the full", "view the full press release", "read the full", "read more", "view original content", "view source version", "distributed by", "source version",
        "latest news and updates relating", "newsroom at", "reporting by", "editing by", "writing by", "additional reporting by",
        "image assets", "high resolution images", "photos available", "webcast * available", "dial in", "conference id", "conference call * will be", "replay * available", "join the call", "to join the", "to join by", "host a conference call", "host a call", "host a webcast", "will host an investor/analyst/earnings", "conference call and webcast", "investor presentation * available",
        "is powered by", 
        "loading new replies", "join the discussion", "log in to reply", "sign in to comment", "min read", "minute read", "share this article", "copy link", "print this", "back to top", "cookie+ policy", "privacy policy", "all comments", "be the first to comment",
        "get the * briefing", "in your inbox", "skip to content", "your email address", "advertisement", "close this window", "font size", "sign up here", "subscribe now", "download the app", "enquiries should be", "inquiries should be", "questions may be directed", "questions or comments", "first to hear", "replay can be accessed", "ask the press office", "terms and conditions", "watch the full", "the full interview", "press only", "featured photo", "photo by", "click image", 
        "learn more about * on our", "join us on", "watch the video", "first appeared on", "imagery assets", "regulatory news service", "unsubscribe",
    ] },
    RoleGroup { role: Role::Furniture, place: Place::Line, cues: &[
        "by ! by the authority | by the president | by virtue | by the numbers | by segment | by product | by region | by country | by division | by market | by category | by business | by #", "written by", "home", "page", "share", "discuss", "end", "ends", "image", "photo", "web", "email", "editor", "graphic", "updated", "published", "posted", "sincerely", "yours sincerely", "yours faithfully", "dear", "name", "address", "yours truly", "respectfully", "best regards", "kind regards", "on behalf of the board", "by order of the board", "signed", "rns number", "media release", "media statement ! media statement on", "press statement ! press statement on", "client alert", "transcript", "market announcement", "stock exchange announcement", "company announcement", "for publication", "from a correspondent", "from our correspondent", "a sponsored", "sponsored feature", "sponsored article", "partner content", "words by", "text by", "story by", "contributed by", "reading time", "view in browser", "was this email forwarded", "prices at", "reference",
    ] },
    RoleGroup { role: Role::Furniture, place: Place::Start, cues: &[
        "source", "contact", "contacts", "media contact", "press contact", "investor contact", "for immediate release", "for release", "embargoed", "photo credit", "image credit", "caption", "tags", "tel", "telephone",
        "phone", "fax", "e mail", "website", "facebook", "instagram", "twitter", "linkedin", "tiktok", "youtube", "follow", "reporting", "ticker", "isin", "last updated", "for more information", "for further information",
        "for additional information", "for media inquiries", "for media enquiries", "media inquiries", "media enquiries", "press enquiries", "investor relations", "contact information", "read more", "view source", "related", "to find out more", "comments", "publicity department", "press notice", "press release", "news release", "asx announcement", "asx release", "edit this page", "watch the", "press officer", "the post", "learn more", "full summary", "replay", "join us", "a replay", "press kit", "please find",
    ] },
];

pub(crate) const RUN_IN_HEADINGS: &[&str] = &[
    "Contact Details",
    "Contact Information",
    "Contacts",
    "Contact",
    "Company Website",
    "Media Contact",
    "Press Contact",
    "Investor Contact",
    "CONTACT",
    "CONTACTS",
    "Media Inquiries",
    "Press Inquiries",
];

pub(crate) const RUN_IN_WITH_NAME: &[&str] = &["About ", "ABOUT "];
