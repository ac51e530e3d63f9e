import { debug, error, info, notice, summary, warning } from '@actions/core'

/** A sentence that the runner shows beside a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file: string | null
  readonly line: number | null
}

/** What a job shows to people beside the comment. */
export interface Job {
  notice(sentence: string): void
  warning(sentence: string): void
  /** Shows as many annotations as the runner would, and counts the rest. */
  annotate(annotations: readonly Annotation[]): void
  /** Appends to the job summary; false where the server has none. */
  summarize(markdown: string): Promise<boolean>
}

/** A step shows ten annotations of each kind; one error is kept for the sentence the step ends with. */
const room = { error: 9, warning: 10, notice: 10 }

/** Opens the voice of a step. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export function openJob(): Job {
  const left = { ...room }
  const say = { error, warning, notice }
  return {
    notice(sentence) {
      left.notice--
      notice(sentence)
    },
    warning(sentence) {
      left.warning--
      warning(sentence)
    },
    annotate(annotations) {
      const more = { error: 0, warning: 0, notice: 0 }
      for (const { level, title, message, file, line } of annotations) {
        if (left[level] <= 0) more[level]++
        else {
          left[level]--
          say[level](message, {
            title,
            ...(file === null ? {} : { file }),
            ...(line === null ? {} : { startLine: line }),
          })
        }
      }
      const total = more.error + more.warning + more.notice
      if (total > 0)
        info(`${total} more ${total === 1 ? 'is' : 'are'} in the job summary: a step shows only ten of each kind.`)
    },
    async summarize(markdown) {
      try {
        await summary.addRaw(markdown, true).write()
        return true
      } catch (cause) {
        debug(String(cause)) // An old server, or a file that is not there: the caller says so.
        return false
      }
    },
  }
}
