/** What links to files are built from. */
export interface LinkContext {
  /** Such as `https://github.com`, checked by whoever gives it. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** The head commit that links show. */
  readonly commit: string
}

/** Link to a file, and a line in it, at the head commit; null where there is no context, or none that a safe link can be made of. */
export function linkTo(file: string, line: number | null, context: LinkContext | null): string | null {
  if (context === null || !isSafe(context)) return null
  const segments = file.split('/')
  // A browser walks up on `..` before the server sees it, however it is encoded.
  if (segments.some(segment => segment === '' || segment === '.' || segment === '..')) return null
  const path = segments.map(encodeSegment).join('/')
  const anchor = line === null || !Number.isSafeInteger(line) || line < 1 ? '' : `${plainView(file)}#L${line}`
  return `${context.serverUrl.replace(/\/+$/, '')}/${context.repository}/blob/${context.commit}/${path}${anchor}`
}

function isSafe({ serverUrl, repository, commit }: LinkContext): boolean {
  return (
    /^https:\/\/[A-Za-z0-9.-]+(:\d+)?\/?$/.test(serverUrl) &&
    /^[\w-][\w.-]*\/\.?[\w-][\w.-]*$/.test(repository) &&
    /^[0-9a-f]{7,64}$/i.test(commit)
  )
}

/** Rendered documents have no lines to point at. */
function plainView(file: string): string {
  return /\.(md|markdown|rst|adoc|asciidoc|org|textile|rdoc|ipynb|svg)$/i.test(file) ? '?plain=1' : ''
}

/** Percent-encodes all that has a meaning in an address or in Markdown. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
