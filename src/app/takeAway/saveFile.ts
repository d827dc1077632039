/** Hands bytes or text to the browser as a download. */

/** Some browsers begin to read a download only after the click has returned. */
const READ_BY = 60_000;

export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_BY);
}
