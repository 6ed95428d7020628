/** What a publisher can do with an input that is no article. */
export const remedies = {
  paste: 'Copy the text and paste it: npm run import -- -',
  office: 'Save it as a Word document (.docx), or copy the text and paste it: npm run import -- -',
  unpack: 'Unpack it and import the folder.',
  picture: 'Put it beside the article that shows it, and name it there.',
  export: 'Export the posts as a WordPress export (WXR), a feed or Markdown, and import that.',
  pandoc: 'Turn it into Markdown first: pandoc -t markdown FILE | npm run import -- -',
} as const;

/** Why an input is refused: what it is, and what to do. */
export function refusalOf(kind: string, remedy: string): string {
  return `It is ${kind}, not an article. ${remedy}`;
}
