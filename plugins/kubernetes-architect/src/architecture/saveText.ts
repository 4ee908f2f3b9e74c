/** Offers a text as a file to save, without a server. */
export function saveText(options: {
  name: string;
  type: string;
  text: string;
}): void {
  const address = URL.createObjectURL(
    new Blob([options.text], { type: options.type }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = options.name;
  link.click();
  URL.revokeObjectURL(address);
}
