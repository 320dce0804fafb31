//! Leadership: who leads, who is placed to lead, and what is promised of them.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// Leaders, and those set to become one.
#[rustfmt::skip]
pub(super) const LEADERSHIP: CueGroup = CueGroup { tag: Framing, name: "leadership", cues: &[
    "a leading", "the leading ! the leading edge | the leading cause/causes", "one of the leading", "one of the most",
    "one of the largest and", "one of the best", "one of the biggest and", "one of the world 's <adverb>? <grading>",
    "world 's leading", "world 's premier", "world 's best", "world 's most", "world 's finest", "country 's leading",
    "nation 's leading", "europe 's leading", "industry leading", "market leading", "sector leading", "globally leading",
    "category leading", "industry leader+", "market leader+", "clear leader", "recognised leader", "recognized leader",
    "undisputed leader", "proven leader", "established leader", "emerging leader", "regional leader",
    "leader in ! opposition/party/union/team/majority/minority/rebel/guild/strike/protest/labour/labor leader in",
    "leader of the pack", "leadership position", "market leadership", "technology leadership", "position of leadership",
    "at the forefront", "on the forefront", "forefront of", "in the vanguard", "vanguard", "at the cutting edge",
    "at the leading edge", "at the frontier", "on the cutting edge", "on the frontlines", "front runner+", "frontrunner+",
    "trailblazer+", "pathfinder+", "trendsetter+", "innovator in", "go to partner", "supplier of choice", "provider of choice",
    "employer of choice", "destination of choice", "brand of choice", "preferred partner", "preferred choice", "trusted name",
    "trusted brand", "trusted provider", "trusted source", "trusted adviser", "trusted advisor", "powerhouse in", "flag bearer",
    "standard bearer", "force to be reckoned", "number one choice", "premier destination", "pivotal hub", "strong position",
    "unique position", "rising player", "well positioned", "uniquely positioned", "ideally positioned", "strongly positioned",
    "strategically positioned", "best positioned", "perfectly positioned", "firmly positioned", "favourably positioned",
    "favorably positioned", "better positioned",
    "position~ * to lead/capture/benefit/win/become/deliver/grow/capitalise/capitalize", "poised",
    "set to transform/revolutionise/revolutionize/change/redefine/reshape/shape", "ideally placed", "uniquely placed",
    "ideally located", "a true partner",
    "leading ! leading to/the/a/an/up/into/from/his/her/its/our/indicator/indicators/on/off/by/in/index/candidate/cause/zero/zeros/counsel | was/is/are/were/been leading | by leading | after leading | and leading the | loss leading | leading cause/causes | be leading",
    "global leader+", "jewel in", "crown jewel", "positioned to", "position~ us/it/itself/them/ourselves/themselves",
    "position~ * as", "positioned as", "positioned for", "household name", "category leader", "technology leader",
    "ideally suited", "uniquely suited", "partner of choice",
    "one step/stay/staying/keep ahead of the", "in the front/top/first/premier rank/ranks/flight/league",
] };

/// Rank and place, claimed or plain.
#[rustfmt::skip]
pub(super) const STANDING: CueGroup = CueGroup { tag: Framing, name: "standing", cues: &[
    "pioneer+ ! pioneer species", "giant+ ! giant panda", "titan+", "heavyweight", "champion~ ! champion of the",
    "champion+ of", "leadership in", "leadership role", "leading role", "leading position", "market position",
    "competitive position", "destination for ! final destination for", "hub for ! hub for the flights", "key player",
    "major player", "significant player", "leading player", "authority on", "well suited", "ideal for", "perfect for",
    "well equipped", "well prepared", "well placed", "well on track", "on the verge of", "on the brink of", "on the cusp",
    "primed for", "primed to", "set to become", "ready to go", "prime location", "conveniently located", "right place",
    "at the right time", "in the right place", "on the path to", "on the road to", "on our way to", "well on its way",
    "well on our way", "well on the way", "on a trajectory", "leaders in ! leaders in attendance/congress",
    "national leader in", "global leadership", "world leader+ ! world leaders in/gathered/met/at | of world leaders",
] };

/// Chances, promise, potential.
#[rustfmt::skip]
pub(super) const PROMISE: CueGroup = CueGroup { tag: Framing, name: "promise", cues: &[
    "potential ! potential buyers/buyer/acquirer/customers/customer/investors/conflict/conflicts/suppliers/bidders/investor/impairment/liability/drug/interactions/applicants/sanctions/tariffs/impact/impacts/risk/risks/loss/losses/breach/adverse/difference/differences/transaction/sale",
    "significant potential", "full potential", "unlock * potential", "realise * potential", "upside ! upside down",
    "blue sky", "opportunity+ ! equal opportunity | opportunity to comment/respond/ask", "growth opportunity",
    "new opportunities", "window of opportunity", "possibility+ ! possibility that/of", "new possibilities",
    "future of ! future of the contract", "the future is", "the way forward", "a way forward", "tailwind+", "headwind+",
    "green shoots", "runway for", "engine of growth", "engine for growth", "driver of growth", "value proposition",
    "investment case", "equity story", "capitalise~ on", "capitalize~ on", "opportunities and challenges",
    "challenges and opportunities", "highest potential", "growth potential", "economic potential", "long term potential",
    "district scale potential", "prospectivity",
    "prospective ! prospective buyers/customers/applicants/employees/bidders/students/clients", "strong indications",
    "confidence in", "confident in", "confident that", "bullish", "upbeat", "hope~ that", "hopeful", "beat expectations",
    "well above expectations", "better than expected", "ahead of expectations", "over and above all", "strong results",
    "strong performance", "solid performance", "robust performance", "robust growth", "strong growth", "solid growth",
    "exponential growth", "accelerated growth", "rapid growth", "rapid expansion", "long term growth", "sustainable growth",
    "profitable growth", "strategic growth", "future growth", "drive~ growth", "fuel~ growth", "continued growth",
    "continued success", "growth and success", "success of", "the success", "success ! success rate/fee/probability",
    "centre of excellence", "center of excellence", "potential for", "potential to", "poised for growth",
    "strong demand for our", "strong momentum", "growth momentum", "positive momentum",
] };
