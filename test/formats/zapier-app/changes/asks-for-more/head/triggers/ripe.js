const subscribe = (z, bundle) =>
  z.request({ method: 'POST', url: 'https://hooks.barrel.example/', body: { to: bundle.targetUrl } });

module.exports = {
  key: 'ripe',
  noun: 'Harvest',
  display: { label: 'Ripe', description: 'Triggers when a harvest is ripe.' },
  operation: {
    type: 'hook',
    performSubscribe: subscribe,
    performUnsubscribe: { method: 'DELETE', url: 'https://hooks.barrel.example/{{bundle.subscribeData.id}}' },
    perform: (z, bundle) => [bundle.cleanedRequest],
  },
};
