module.exports = {
  key: 'pick',
  noun: 'Basket',
  display: { label: 'Pick', description: 'Picks a basket.' },
  operation: {
    perform: (z, bundle) => z.request({ method: 'POST', url: `https://${bundle.authData.region}.gate.example/baskets` }),
  },
};
