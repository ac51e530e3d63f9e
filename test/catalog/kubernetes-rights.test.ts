import { describe, expect, it } from 'vitest'
import { impliesScope } from '../../src/catalog/implications.ts'
import { parseKubernetesRight, spellKubernetesRight } from '../../src/catalog/kubernetes-rights.ts'
import { weighScope } from '../../src/catalog/scopes.ts'

describe('a right of Kubernetes', () => {
  it.each([
    ['* *.*', 'get pods'],
    ['* *.*', 'create pods/exec'],
    ['* *.*', 'get *.apps'],
    ['get *', 'get pods/log'],
    ['* pods', 'delete pods'],
    ['get pods', 'get pods [harvest]'],
    ['get *.*', 'get secrets [ladder-key]'],
    ['update *.*/finalizers', 'update crates.orchard.example/finalizers'],
    ['get /*', 'get /healthz/etcd'],
    ['* /logs/*', 'get /logs/kubelet'],
    ['ClusterRole/edit', 'ClusterRole/edit in orchard'],
  ])('%s includes %s, and not the other way round', (wide, narrow) => {
    expect(impliesScope('kubernetes', wide, narrow, null)).toBe(true)
    expect(impliesScope('kubernetes', narrow, wide, null)).toBe(false)
  })

  it.each([
    ['get pods', 'get pods/log'],
    ['get pods/*', 'get pods/log'],
    ['get *', 'get deployments.apps'],
    ['* *.*', 'get /healthz'],
    ['get /healthz', 'get /healthz/etcd'],
    ['get pods [harvest]', 'get pods [crates]'],
    ['get pods', 'list pods'],
    ['ClusterRole/edit in orchard', 'ClusterRole/edit in harbour'],
  ])('%s does not include %s', (wide, narrow) => {
    expect(impliesScope('kubernetes', wide, narrow, null)).toBe(false)
  })

  it.each(['get pods', '* *.*', 'update *.*/scale', 'get secrets [ladder-key]', 'get /healthz/*', 'get a.b.c/d [e f]'])(
    '%s is spelled as it is read',
    text => {
      const right = parseKubernetesRight(text)
      expect(right && spellKubernetesRight(right)).toBe(text)
    },
  )

  it.each([
    ['* *.*', null, 'critical'],
    ['delete *.*', null, 'critical'],
    ['* roles.rbac.authorization.k8s.io', null, 'critical'],
    ['bind clusterroles.rbac.authorization.k8s.io', null, 'critical'],
    ['bind clusterroles.rbac.authorization.k8s.io [view]', null, 'high'],
    ['get nodes/proxy', 'cluster', 'critical'],
    ['create pods.*/exec', null, 'critical'],
    ['list secrets', 'cluster', 'critical'],
    ['list secrets', null, 'high'],
    ['get secrets [ladder-key]', 'cluster', 'high'],
    ['list *.*', 'cluster', 'critical'],
    ['create pods', null, 'high'],
    ['update crates.orchard.example/finalizers', null, 'high'],
    ['update crates.orchard.example/status', null, 'medium'],
    ['get pods', 'cluster', 'medium'],
    ['create events', 'cluster', 'low'],
    ['* events', 'cluster', 'high'],
    ['get /healthz', 'cluster', 'low'],
    ['get /*', 'cluster', 'medium'],
    ['harvest crates.orchard.example', null, 'medium'],
    ['ClusterRole/cluster-admin', 'Group pilots', 'critical'],
    ['ClusterRole/cluster-admin in orchard', 'Group pilots', 'high'],
    ['ClusterRole/picker', 'Group system:authenticated', 'critical'],
    ['ClusterRole/system:discovery', 'Group system:authenticated', 'low'],
    ['Role/orchard/picker', 'ServiceAccount orchard/picker', 'medium'],
  ])('%s held by %s is %s', (value, principal, severity) => {
    expect(weighScope('kubernetes', value, principal).severity).toBe(severity)
  })
})
