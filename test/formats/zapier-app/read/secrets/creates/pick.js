module.exports = {
  key: 'pick',
  noun: 'Basket',
  display: { label: 'Pick', description: 'Picks a basket.' },
  operation: {
    perform: (z, bundle) => z.request({ method: 'POST', url: 'https://pilot:plum-and-cherry-9-invented@files.gate.example/', token: 'ghp_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX', more: `https://${bundle.authData.region}.gate.example/baskets` }),
  },
};
