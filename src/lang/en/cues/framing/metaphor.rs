//! Metaphor: images that grade, proverbs and imagery of speeches.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// Images, proverbs and idioms.
#[rustfmt::skip]
pub(super) const IMAGE: CueGroup = CueGroup { tag: Framing, name: "image", weight: 1.0, cues: &[
    "shot in the arm", "breath of fresh air", "perfect storm", "uphill battle", "uphill struggle", "rough waters",
    "choppy waters", "uncharted waters", "uncharted territory", "calm waters", "weather~ the storm", "weathered the storm",
    "eye of the storm", "calm before", "storm clouds", "dark clouds", "silver lining", "light at the end", "end of the tunnel",
    "out of the woods", "silver bullet", "magic bullet", "magic wand", "panacea", "holy grail", "low hanging fruit",
    "elephant in the room", "canary in", "tip of the iceberg", "drop in the ocean", "drop in the bucket",
    "needle in a haystack", "house of cards", "snowball~", "double edged sword", "achilles heel", "litmus test", "acid test",
    "stress test for the", "trojan horse", "poster child", "sacred cow", "cash cow", "dark horse", "lame duck", "white knight",
    "knight in", "david and goliath", "goliath", "rubicon", "rise from the ashes", "sisyphean", "herculean", "new crusade",
    "battle for", "arms race", "war chest", "front line", "in the trenches", "trench warfare", "war of attrition",
    "game of chess", "chess piece", "bargaining chip", "trump card", "ace up", "wild card", "gamble~ on", "roll of the dice",
    "roll the dice", "bet on the", "betting that", "betting on", "place~ a bet", "skin in the game", "home run", "slam dunk",
    "hit it out of the park", "knock~ it out of the park", "game plan", "level the playing", "move~ the goalposts",
    "whole new ball", "ball game", "in the ballpark", "touch base", "finish line", "starting gun", "starting line",
    "starting blocks", "marathon not a sprint", "full throttle", "full steam ahead", "in the fast lane", "in high gear",
    "kick into gear", "kick start", "jump start", "hit the ground running", "ahead of the pack", "pull ahead", "pole position",
    "back on track", "in the driver 's seat", "at the helm", "at the wheel", "steady hand", "helmsman", "captain of",
    "north star", "guiding star", "guiding light", "roadmap for the future", "beacon of", "torchbearer", "spark~ a",
    "spark~ the", "fan the flames", "light~ a", "lights a", "sunrise of", "sunset of", "shadow of", "in the shadow", "mirage",
    "desert of", "ocean of", "sea of", "flood of", "wave of ! wave of # | shock wave", "rides a wave", "ride the wave",
    "riding the wave", "rising tide", "seeds of", "sow~ the seeds", "sowing the seeds", "plant~ the seeds", "reap~ the",
    "harvest of", "fruits of", "fertile ground", "deep roots", "take~ root", "took root", "roots in", "roots will",
    "grow~ wings", "spread~ its wings", "tiger economy", "bulwark", "bastion", "ammunition for", "powder keg", "ticking bomb",
    "time bomb", "ticking clock", "minefield", "quicksand", "tightrope", "walk~ a fine line", "fine line", "cliff edge",
    "precipice", "abyss", "edge of the abyss", "black hole", "bottomless pit", "dead end", "cul de sac", "path forward",
    "road ahead", "long road", "bumpy road", "road to nowhere", "vicious circle", "vicious cycle", "virtuous circle",
    "virtuous cycle", "bridge to", "bridges the", "bridge too far", "lifeboat", "anchor of", "cathedral", "temple of",
    "recipe for", "ingredients for", "secret sauce", "special sauce", "icing on the cake", "cherry on", "slice of cake",
    "piece of the pie", "slice of the pie", "bread and butter", "meat and potatoes", "bread basket", "breadbasket",
    "food for thought", "bitter pill", "pill to swallow", "sugar coat~", "honeymoon", "marriage of", "match made in",
    "love affair", "embrace of", "kiss of", "birth of", "baptism of fire", "growing pains", "dna of", "in the blood",
    "lifeblood of", "nerve centre", "nerve center", "beating heart", "pulse of", "flex~ its", "heart of the matter", "eyes of",
    "all eyes", "eye on", "eyes on", "blind spot+", "in plain sight", "roll~ up its sleeves", "hands of", "helping hand",
    "guiding hand", "invisible hand", "footsteps of", "shoulders of giants", "on the shoulders", "step into the",
    "stand on its own feet", "boots on the ground", "feet on the ground", "with teeth", "hunger for", "thirst for",
    "starved of", "begging for", "medicine for", "cure all", "shadow boxing", "smoke and mirrors", "window dressing",
    "lip service", "rubber stamp", "fig leaf", "red tape", "blank cheque", "blank check", "free lunch", "free ride",
    "gravy train", "pipe dream", "castles in the air", "pie in the sky", "wishful thinking", "writing on the wall",
    "read the tea leaves", "tea leaves", "crystal ball", "weathervane", "mirror of", "tug of war", "sabre rattling",
    "saber rattling", "olive branch", "hot potato", "political football", "raise the curtain", "centre stage", "center stage",
    "take~ centre stage", "take~ center stage", "choreography", "choreographed", "harmony of", "tune of", "sing~ from",
    "theatre of", "cliffhanger", "rollercoaster", "roller coaster", "bandwagon", "sentiment echo", "echo~ this sentiment",
    "echoed this", "missing link", "no longer a luxury", "the stuff of", "tell~ their grandchildren", "grandchildren",
    "grandparents", "forefathers", "our fathers", "covenant", "sweat of", "sweat and", "blood and", "hard labour of", "noblest",
    "sacred duty", "duty and honour", "our duty", "moral obligation", "faith in", "wonder of", "god given", "gift of",
    "resource curse", "hidden gem", "diamond in the rough", "gold mine", "goldmine", "pot of gold",
] };

/// Single words of image: plain words elsewhere.
#[rustfmt::skip]
pub(super) const FIGURE: CueGroup = CueGroup { tag: Framing, name: "imagery", weight: 0.5, cues: &[
    "stormy", "domino+", "goldilocks", "pandora", "midas", "phoenix", "frankenstein", "achilles", "cassandra", "titanic",
    "odyssey", "crusade", "battleground", "battlefield+", "frontline", "chess", "chessboard", "poker", "playbook", "goalposts",
    "touchdown", "marathon", "hurdle+ ! hurdle rate", "kickstart~", "jumpstart~", "compass", "lighthouse", "torch", "sparks",
    "flame", "lantern", "candle", "dawn", "twilight", "shadows", "rainbow", "oasis", "tsunami", "avalanche", "tide",
    "headwaters", "wellspring", "fountain", "blossom~", "wings", "eagle", "dragon", "tortoise", "unicorn", "sacred", "crown",
    "throne", "empire", "castle", "fortress", "stronghold", "shield", "sword", "spear", "arsenal", "crossroad", "glue",
    "oxygen", "anchor~", "keystone", "scaffolding", "pyramid", "sweetener", "wedding", "divorce", "handshake", "heartbeat",
    "muscle ! muscle/skeletal muscle cells | muscle mass", "flexing", "sinews", "sleeves", "fingerprints", "teeth", "bite~",
    "appetite ! appetite suppressant | loss of appetite", "fever", "headache+ ! migraine headache", "hangover", "remedy",
    "scar+", "bruise+", "wound+ ! wound care/healing", "heal~", "ghost", "haunt~", "spectre", "specter", "barometer",
    "bellwether", "thermometer", "yardstick", "stalemate", "deadlock", "standoff", "showdown", "curtain", "spotlight",
    "limelight", "orchestra~", "symphony", "chorus", "drumbeat", "melody", "dance~", "tango", "drama ! drama series/school",
    "stagecraft", "saga", "thriller", "buzz", "hype", "hyped", "ancestors", "toil", "tears", "moral", "conscience", "destiny",
    "miracle", "paradise", "heaven", "hell", "blessing", "curse", "treasure+", "gem", "jewel+",
] };

/// Shapes of aphorism: not this but that, more than this, where this there that.
#[rustfmt::skip]
pub(super) const APHORISM: CueGroup = CueGroup { tag: Framing, name: "aphorism", weight: 0.5, cues: &[
    "is not a * but", "is not a * it", "is not just", "is not only about", "is not merely", "not merely", "not just about",
    "is no longer just", "not a * but a", "is a * not a", "not * but rather", "it 's not a * it", "it is not a * it",
    "not for * but for", "not with * but with", "not just with words", "not by * but by", "not to * but to",
    "are not * they are", "is more than", "are more than", "it 's more than", "rather than just", "is like", "are like",
    "is as * as", "think of it as", "it 's about", "it is about", "this is about", "that 's what", "this is what",
    "this is how", "this is the kind", "what matters is", "what counts is", "what makes", "what sets", "at the end of the day",
    "when it comes to", "nobody", "everybody", "everyone knows", "all of us", "each of us", "whoever", "he who",
    "where there is", "without * there is no", "there is no better", "there is no greater", "there is no substitute",
    "there is nothing", "nothing else", "never be", "always been", "has always been", "always", "ever since", "in a world",
    "the world is", "the world needs", "the world is watching", "the time is now", "now is the time", "now is a",
    "time has come", "time for", "it is time", "it 's time", "high time", "once again", "if not now", "only then",
    "begins with", "starts with", "start with", "comes down to", "depends on all", "hides", "bad planning", "excuses",
    "good intentions", "hard truth", "harsh reality", "simple truth", "truth is", "the truth", "reality is", "the reality",
    "fact is", "the fact is", "make no mistake", "let me be clear", "let us be clear", "to be clear",
    "make~ clear that ! made clear that it/he/she would", "be clear", "rest assured", "we must", "we can not", "we cannot",
    "we refuse", "we owe", "our story", "a story of", "story of", "the story", "human beings", "mankind", "humankind",
    "humanity", "humility", "patience", "courage to", "wisdom", "worthy of", "deserve~", "deserving", "spirit of",
    "right not a", "a favour", "a reward", "a luxury", "a myth", "a dream", "medieval", "little", "pretty", "ugly", "quiet",
    "loud", "silence", "silent", "sleep~ better", "lights on", "keep~ the lights on", "on the map", "on their maps",
    "dot on the map", "is a * not an",
] };
