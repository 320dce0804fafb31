// Looks at the reports in headless Chromium; outside `cargo test`, since it needs a browser.
//
//   cd tests/browser && npm install && npm run check [-- FOLDER]
//
// FOLDER (target/browser when not given) receives the pages and the screenshots. Chromium is looked for
// at $CHROMIUM or /usr/bin/chromium; PROFILE=dev takes an unoptimised build of the example. Exits with 1 when
// a page has a message on its console, makes a request, overflows at 360 px, breaks a rule of axe, or can't be
// walked by keyboard.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname, "../..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const out = resolve(process.argv[2] ?? join(target, "browser"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const index = ["index", "titles", "unsaid", "directives", "figures", "framing"];
const watched = ["visit-strategic-minerals-innovation", "analyst-on-the-visit", "karoola-copper-march-quarter"];

mkdirSync(out, { recursive: true });
execFileSync(
  "cargo",
  ["run", "--quiet", "--profile", process.env.PROFILE ?? "release", "--example", "html_report", "--", "corpora/announcements", out],
  { cwd: root, stdio: "inherit" },
);

const browser = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "report-")), {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  bypassCSP: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const problems = [];
let checks = 0;
const check = (holds, what) => { checks += 1; if (!holds) { problems.push(what); console.error(`FAILS ${what}`); } };

async function visit(page, name, run) {
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  page.on("request", (request) => { if (!request.url().startsWith("file:")) messages.push(request.url()); });
  await page.goto(pathToFileURL(join(out, `${name}.html`)).href);
  await run(page);
  check(messages.length === 0, `${name}: console or network: ${messages.join("; ")}`);
  await page.close();
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function rules(page, name) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const violation of result.violations) {
    const nodes = violation.nodes.slice(0, 2).map((node) => `${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`);
    check(false, `${name}: ${violation.id} at ${violation.nodes.length}: ${nodes.join(" | ")}`);
  }
  checks += result.passes.length;
}

// Walks the page with Tab; every stop must be visible, in view, and after the one before it.
async function walk(page, name) {
  const stops = await page.evaluate(() => [...document.querySelectorAll("a[href], summary, [tabindex='0']")].filter((e) => e.checkVisibility()).length);
  let before = -1, walked = 0, tips = 0;
  for (; walked < stops; walked += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const all = [...document.querySelectorAll("*")], e = document.activeElement, box = e.getBoundingClientRect();
      const tip = e.querySelector(":scope > .tip"), t = tip?.getBoundingClientRect();
      return {
        order: all.indexOf(e), body: e === document.body, visible: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
        outline: getComputedStyle(e).outlineStyle !== "none", what: e.outerHTML.slice(0, 90), tip: tip && tip.checkVisibility(),
        inside: !t || (t.left >= 0 && t.right <= innerWidth), words: tip?.textContent.trim(),
      };
    });
    if (at.body) break;
    check(at.order > before, `${name}: focus goes back at ${at.what}`);
    check(at.visible && at.outline, `${name}: focus can't be seen at ${at.what}`);
    if (at.tip !== null) {
      tips += 1;
      check(at.tip && at.inside && at.words, `${name}: no rules shown at ${at.what}`);
    }
    before = at.order;
  }
  check(walked === stops, `${name}: ${walked} of ${stops} stops reached`);
  return { stops, tips };
}

for (const id of watched) {
  const name = `a-${id}`;
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme });
    await visit(page, name, async () => {
      check((await overflow(page)) <= 0, `${name}: overflows at 1280 px`);
      await rules(page, `${name} ${colorScheme}`);
      await page.screenshot({ path: join(out, `${id}-${colorScheme}.png`), fullPage: true });
    });
  }
  const narrow = await browser.newPage();
  await narrow.setViewportSize({ width: 360, height: 740 });
  await visit(narrow, name, async (page) => {
    check((await overflow(page)) <= 0, `${name}: overflows at 360 px`);
    await page.screenshot({ path: join(out, `${id}-360.png`), fullPage: true });
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
    check((await overflow(page)) <= 0, `${name}: overflows at 360 px with all details open`);
    const { stops, tips } = await walk(page, `${name} at 360 px`);
    check((await overflow(page)) <= 0, `${name}: a tooltip overflows at 360 px`);
    console.log(`${name}: ${stops} stops by keyboard, ${tips} with rules`);
  });
  const print = await browser.newPage();
  await print.emulateMedia({ media: "print" });
  await visit(print, name, async (page) => { await page.pdf({ path: join(out, `${id}.pdf`), format: "A4" }); });
}

for (const colorScheme of ["light", "dark"]) {
  for (const name of index) {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme });
    await visit(page, name, async () => {
      await rules(page, `${name} ${colorScheme}`);
      await page.screenshot({ path: join(out, `${name}-${colorScheme}.png`) });
      await page.setViewportSize({ width: 360, height: 740 });
      check((await overflow(page)) <= 0, `${name}: overflows at 360 px`);
      if (colorScheme === "light") await page.screenshot({ path: join(out, `${name}-360.png`) });
    });
  }
}

// Every page of the folder: nothing on the console, no overflow.
for (const file of readdirSync(out).filter((file) => file.startsWith("a-") && file.endsWith(".html"))) {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  const name = file.replace(/\.html$/, "");
  await visit(page, name, async () => check((await overflow(page)) <= 0, `${name}: overflows at 360 px`));
}

// The picture of the README.
const picture = await browser.newPage();
await picture.setViewportSize({ width: 1280, height: 1040 });
await visit(picture, `a-${watched[1]}`, async (page) => {
  const mark = page.locator("#text mark.directive").first();
  await mark.focus();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(out, "report.png") });
});

await browser.close();
console.log(`${checks} checks, ${problems.length} problems; pictures in ${out}`);
process.exit(problems.length ? 1 : 0);
