module.exports = {
  key: 'pick',
  noun: 'Basket',
  display: { label: 'Pick', description: 'Picks a basket.' },
  operation: {
    perform: function (z, bundle) { const http = z; return http.request({ method: 'POST', url: `https://${bundle.authData.region}.gate.example/baskets` }) },
  },
};
