/** The services of an instance. */
export type Service = 'issuer' | 'fulcio' | 'rekorV1' | 'rekorV2' | 'timestamp'

/** A fault to inject into the answers of a service; it is gone from the list when it is used up. */
export interface Fault {
  readonly service: Service
  /** only requests whose path holds this */
  readonly path?: string
  readonly method?: string
  /** how many requests it meets; 1 unless told */
  readonly times?: number
  /** answer with this status, and do no work */
  readonly status?: number
  /** answer with this body in place of an error's or of the real one, and do no work */
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** hold the answer back, in milliseconds, after the work is done */
  readonly delay?: number
  /** cut the connection: before any work, or with the work done and its answer lost */
  readonly cut?: 'request' | 'answer'
}

/** Takes the first fault that meets a request, once. */
export function takeFault(faults: Fault[], service: Service, method: string, path: string): Fault | undefined {
  const index = faults.findIndex(
    fault =>
      fault.service === service &&
      (fault.method ?? method) === method &&
      (fault.path === undefined || path.includes(fault.path)),
  )
  const fault = faults[index]
  if (fault === undefined) return undefined
  const left = (fault.times ?? 1) - 1
  faults.splice(index, 1, ...(left > 0 ? [{ ...fault, times: left }] : []))
  return fault
}
