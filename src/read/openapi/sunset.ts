import { filledText, type Node } from '../node.ts'

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Day on which an operation goes away, out of `x-sunset`; null for anything that is no day. */
export function readSunset(node: Node | undefined): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(filledText(node) ?? '')
  if (found === null) return null
  const [, year, month, day] = found
  const days = daysOfMonth[Number(month) - 1] ?? 0
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null
}
