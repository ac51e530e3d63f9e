/**
 * Tells of tries that failed while others go on, so that nobody waits for minutes in silence.
 * @returns ends the telling
 */
export function sayRetries(onProgress: (message: string) => void): () => void {
  // The client of the services reports on process, as npm's programs do.
  const listener = (level: unknown, prefix: unknown, message: unknown) => {
    if (level === 'http' && prefix === 'fetch' && typeof message === 'string') onProgress(`${message}, trying again`)
  }
  process.on('log' as 'message', listener as never)
  return () => {
    process.off('log' as 'message', listener as never)
  }
}
