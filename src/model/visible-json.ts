/** What a terminal hides or obeys, and what a job runner takes for a command (`##[…]`, wherever it stands in a line). */
const unseen = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|#(?=#\[)/gu

/** The same JSON, in which everything that would not be shown as it is stands as an escape. */
export function showInJson(json: string): string {
  return json.replace(unseen, point =>
    Array.from(
      { length: point.length },
      (_, index) => `\\u${point.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}
