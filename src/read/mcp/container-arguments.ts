import { type Arguments, digestWord, off } from './arguments.ts'
import { type ContainerRun, isOpenPort } from './container-run.ts'
import { isDangerousMount, readMount, readVolume } from './mounts.ts'

/** Told by settings of their own. */
const toldElsewhere = new Set(['cap-add', 'device', 'privileged', 'publish-all'])
/** Of no account to what the container can do. */
const idle = new Set([
  'detach',
  'd',
  'help',
  'i',
  'init',
  'interactive',
  'label',
  'l',
  'name',
  'no-healthcheck',
  'q',
  'quiet',
  'rm',
  'replace',
  'sig-proxy',
  't',
  'tty',
])
const containerGuards = new Set(['cap-drop', 'cpus', 'm', 'memory', 'pids-limit', 'read-only', 'u', 'ulimit', 'user'])

/** Sorts the options of a container as those of a server; `entrypoint` is no option but what runs. */
export function sortContainerOptions(options: ContainerRun['options']): Arguments {
  const sorted = { guards: [] as string[], risks: [] as string[], plain: [] as string[] }
  for (const { name, value } of options) {
    if (idle.has(name) || toldElsewhere.has(name) || isCodeOption({ name, value }) || isTold(name, value)) continue
    const shown = /^[\w.-]{1,80}$/.test(name) ? `--${name}=${digestWord(value)}` : digestWord(`${name} ${value}`)
    if (isContainerGuard(name, value)) sorted.guards.push(value === 'true' ? `--${name}` : shown)
    else if (name !== 'e' && name !== 'env') sorted.plain.push(shown)
  }
  return sorted
}

/** Options of a container that decide which code runs in it. */
export function isCodeOption({ name, value }: ContainerRun['options'][number]): boolean {
  if (name === 'entrypoint') return true
  return (
    (name === 'e' || name === 'env') && /^(?:NODE_OPTIONS|LD_\w+|PYTHON\w*|BASH_ENV|PATH|\w*_OPTS?)(?:=|$)/i.test(value)
  )
}

function isContainerGuard(name: string, value: string): boolean {
  if (name === 'network' || name === 'net') return value === 'none'
  if (name === 'security-opt') return true
  if (name === 'u' || name === 'user') return !/^(?:0|root)(?::|$)/.test(value)
  return containerGuards.has(name) && !off.test(value)
}

/** True for what a setting of its own tells, and graver. */
function isTold(name: string, value: string): boolean {
  if (name === 'volume') return isDangerousMount(readVolume(value).source)
  if (name === 'mount') return isDangerousMount(readMount(value).source)
  if (name === 'publish') return isOpenPort(value)
  if (/^(?:pid|ipc|uts|userns|cgroupns|network|net)$/.test(name)) return value === 'host'
  return name === 'security-opt' && /unconfined|disable/.test(value)
}
