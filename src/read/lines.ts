/** Tells the line (from 1) of offsets in a text: at once for those that grow, by bisection for those that jump. */
export function lineFinder(text: string): (offset: number) => number {
  let starts: readonly number[] | undefined
  let line = 0
  return offset => {
    starts ??= lineStarts(text)
    if (!holds(starts, line, offset)) line = holds(starts, line + 1, offset) ? line + 1 : findLine(starts, offset)
    return line + 1
  }
}

function holds(starts: readonly number[], line: number, offset: number): boolean {
  return offset >= (starts[line] ?? Infinity) && offset < (starts[line + 1] ?? Infinity)
}

function findLine(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1)
  return starts
}
