// Finds what a screen reader would find: elements in view with this role and accessible name.
// arguments: role, name (null for any), exact (false: the name holds the words).
const [role, name, exact] = arguments;

const implied = {
  a: (e) => (e.hasAttribute("href") ? "link" : ""),
  article: () => "article",
  aside: () => "complementary",
  button: () => "button",
  dialog: () => "dialog",
  fieldset: () => "group",
  footer: () => "contentinfo",
  form: () => "form",
  h1: () => "heading",
  h2: () => "heading",
  h3: () => "heading",
  h4: () => "heading",
  header: () => "banner",
  img: () => "img",
  input: (e) =>
    ({
      button: "button", checkbox: "checkbox", email: "textbox", number: "spinbutton", radio: "radio",
      range: "slider", reset: "button", search: "searchbox", submit: "button", tel: "textbox",
      text: "textbox", url: "textbox",
    })[e.type] ?? "",
  li: () => "listitem",
  main: () => "main",
  nav: () => "navigation",
  ol: () => "list",
  option: () => "option",
  progress: () => "progressbar",
  section: (e) => (e.hasAttribute("aria-label") || e.hasAttribute("aria-labelledby") ? "region" : ""),
  select: (e) => (e.multiple || e.size > 1 ? "listbox" : "combobox"),
  table: () => "table",
  td: () => "cell",
  textarea: () => "textbox",
  th: () => "columnheader",
  tr: () => "row",
  ul: () => "list",
};

const named_by_content = new Set([
  "button", "cell", "checkbox", "columnheader", "gridcell", "heading", "link", "listitem", "menuitem",
  "menuitemcheckbox", "menuitemradio", "option", "radio", "row", "rowheader", "switch", "tab", "tooltip",
  "treeitem",
]);

const role_of = (e) =>
  e.getAttribute("role")?.trim().split(/\s+/)[0] || (implied[e.localName]?.(e) ?? (e.isContentEditable ? "textbox" : ""));

const tidy = (text) => text.replace(/\s+/g, " ").trim();

const content = (e) => {
  let text = "";
  for (const child of e.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.data;
    else if (child.nodeType === Node.ELEMENT_NODE && child.getAttribute("aria-hidden") !== "true") {
      const inner = child.getAttribute("aria-label") ?? (child.localName === "img" ? child.alt : content(child));
      text += getComputedStyle(child).display.startsWith("inline") ? inner : ` ${inner} `;
    }
  }
  return text;
};

const name_of = (e) => {
  const by = e.getAttribute("aria-labelledby");
  if (by) {
    return tidy(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(content).join(" "));
  }
  const label = e.getAttribute("aria-label");
  if (label && tidy(label)) return tidy(label);
  if (e.labels?.length) return tidy([...e.labels].map(content).join(" "));
  if (e.localName === "img") return tidy(e.alt);
  if (e.localName === "fieldset") return tidy(e.querySelector(":scope > legend")?.textContent ?? "");
  if (e.localName === "input" && ["button", "submit", "reset"].includes(e.type)) return tidy(e.value);
  const own = named_by_content.has(role_of(e)) ? tidy(content(e)) : "";
  return own || tidy(e.getAttribute("title") ?? e.getAttribute("placeholder") ?? "");
};

const seen = (e) => {
  for (let at = e; at; at = at.parentElement) {
    if (at.hidden || at.getAttribute("aria-hidden") === "true" || at.inert) return false;
  }
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  return style.visibility !== "hidden" && style.display !== "none" && (box.width > 0 || box.height > 0);
};

const peers = [...document.querySelectorAll("*")].filter((e) => role_of(e) === role && seen(e));
const fits = (e) => name === null || (exact ? name_of(e) === name : name_of(e).includes(name));
const found = peers.filter(fits);
return { found, names: peers.slice(0, 40).map(name_of) };
