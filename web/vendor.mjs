// Copies what the browser gets from node_modules into wwwroot, unmodified. Run by hand: `npm ci && npm run vendor`;
// the result is committed, so the .NET build needs no node.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const own = JSON.parse(await readFile("package.json", "utf8"));

const manifest = async name => JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));

async function copy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(`node_modules/${from}`, to);
}

/** The style sheet of a component package; the two families publish it under different names. */
const styleSheet = name => name.startsWith("@utrecht/")
  ? `node_modules/${name}/dist/index.css`
  : `node_modules/${name}/dist/${name.split("/")[1].replace(/-css$/, "")}.css`;

async function bundleComponents(names, to) {
  const parts = await Promise.all(names.map(async name => {
    const { version, license } = await manifest(name);
    const css = await readFile(styleSheet(name), "utf8");
    return `/* ${name} ${version}, ${license} */\n${css.replace(/\/\*# sourceMappingURL=.*?\*\//, "").trim()}\n`;
  }));
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, parts.join("\n"));
}

async function listLicences(names, to) {
  const rows = await Promise.all(names.map(async name => {
    const { version, license } = await manifest(name);
    return `| ${name} | ${version} | ${license} |\n`;
  }));
  await writeFile(to, "# Licenties van wat hier van anderen komt\n\n| pakket | versie | licentie |\n|---|---|---|\n" + rows.join(""));
}

const packages = Object.keys(own.devDependencies).filter(name => name !== "typescript").sort();
const components = packages.filter(name => name.endsWith("-css"));
const theme = "@nl-design-system-unstable/voorbeeld-design-tokens";

await bundleComponents(components, "wwwroot/css/nlds/componenten.css");
await copy(`${theme}/dist/theme.css`, "wwwroot/css/nlds/voorbeeld.css");
await copy(`${theme}/LICENSE.md`, "wwwroot/css/nlds/LICENSE.md");
await copy("@microsoft/signalr/dist/browser/signalr.min.js", "wwwroot/lib/signalr/signalr.min.js");
await copy("@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2", "wwwroot/fonts/noto-sans.woff2");
await copy("@fontsource-variable/noto-sans/LICENSE", "wwwroot/fonts/OFL.txt");
await copy("axe-core/axe.min.js", "../tests/Matching.BrowserTests/axe.min.js");
await listLicences(packages.filter(name => name !== "axe-core"), "wwwroot/lib/LICENTIES.md");
