import type { Template } from '../../hostile/template.ts'

const apiVersion = 'rbac.authorization.k8s.io/v1'

/** A list of roles and bindings of Kubernetes. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/roles.yaml`]: {
      apiVersion: 'v1',
      kind: 'List',
      items: [
        {
          apiVersion,
          kind: 'ClusterRole',
          metadata: {
            name: text,
            labels: { 'rbac.authorization.k8s.io/aggregate-to-view': text, [text]: text },
            annotations: { [text]: secret },
          },
          aggregationRule: {
            clusterRoleSelectors: [
              { matchLabels: { [text]: text } },
              { matchExpressions: [{ key: text, operator: text, values: [text] }] },
            ],
          },
          rules: [
            { apiGroups: ['', text], resources: ['pods', text, `${text}/${text}`], verbs: ['get', text] },
            { apiGroups: [''], resources: ['secrets'], resourceNames: [text], verbs: ['get'] },
            { nonResourceURLs: ['/metrics', text, `/${text}/*`], verbs: ['get', text] },
          ],
        },
        {
          apiVersion,
          kind: 'Role',
          metadata: { name: text, namespace: text },
          rules: [{ apiGroups: [text], resources: [text], verbs: [text] }],
        },
        {
          apiVersion,
          kind: 'RoleBinding',
          metadata: { name: text, namespace: text },
          subjects: [
            { kind: text, name: text, namespace: text },
            { kind: 'ServiceAccount', name: text, namespace: text },
            { kind: 'User', name: `system:serviceaccount:${text}:${text}` },
          ],
          roleRef: { kind: 'ClusterRole', name: text },
        },
        {
          apiVersion,
          kind: 'ClusterRoleBinding',
          metadata: { name: 'lantern-keepers' },
          subjects: [{ kind: 'Group', name: text }],
          roleRef: { kind: text, name: text },
        },
      ],
    },
  }),
}
