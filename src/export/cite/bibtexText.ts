/** What TeX would take for a command, written so that it prints. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export function bibtexText(text: string): string {
  return text.replace(/[\\{}~^%&_#$]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}
