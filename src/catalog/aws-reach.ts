/**
 * How far a statement of AWS IAM reaches, which is who holds its actions in the words of scopes: on every resource or on some, always or under
 * conditions. What a statement lets others do says by itself whom and to what.
 */
export type AwsReach =
  | 'every resource'
  | 'every resource, under conditions'
  | 'some resources'
  | 'some resources, under conditions'
  | 'others'
  | 'others, under conditions'

/** What reaches further, in all that the narrower one reaches as well. */
const further: ReadonlyMap<string, readonly AwsReach[]> = new Map<string, readonly AwsReach[]>([
  ['every resource, under conditions', ['every resource']],
  ['some resources', ['every resource']],
  ['some resources, under conditions', ['every resource', 'every resource, under conditions', 'some resources']],
  ['others, under conditions', ['others']],
])

/** Principals whose scopes reach further than those of one, and include them; none for those that are apart. */
export function furtherPrincipals(principal: string | null): readonly string[] {
  return principal === null ? [] : (further.get(principal) ?? [])
}
