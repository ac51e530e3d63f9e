import { FerruleError } from '../../model/errors.ts'
import { isFileError, readIfThere, sayFileError } from '../disk.ts'

/** Text of a configuration file of another program; null where there is none. One that cannot be read may say something, and is not passed over. */
export async function readConfiguration(path: string): Promise<string | null> {
  try {
    return await readIfThere(path)
  } catch (cause) {
    if (!isFileError(cause)) throw cause
    throw new FerruleError('unreadable-configuration', `${path} cannot be read: ${sayFileError(cause)}.`, { cause })
  }
}
