/** What a file of a template holds: a value that is written as JSON (which YAML is too), or text as it stands. */
export type Content = string | { readonly [key: string]: unknown }

/** A small valid repository of one format, for others to put hostile text into. */
export interface Template {
  /**
   * The files of the repository, by path.
   * @param text stands in every field that takes a text
   * @param secret stands wherever people leave one
   * @param folder the folder the files are in, hostile as well
   */
  files(text: string, secret: string, folder: string): Readonly<Record<string, Content>>
  /** For a file that is text: what to write into it time and again, behind all or before the last end tag, to have much more of it. */
  more?(file: string, word: string, index: number): string
}

/** A text that YAML takes outside quotes, for comments: one line of what can be printed. */
export function printable(text: string): string {
  return text.replace(/[^\t\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/g, ' ')
}

/** Text of a file. */
export function render(content: Content, indent?: number): string {
  return typeof content === 'string' ? content : JSON.stringify(content, null, indent)
}
