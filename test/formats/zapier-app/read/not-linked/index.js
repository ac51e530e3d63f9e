const App = {
  version: '1.0.0',
  resources: {
    buoy: {
      key: 'buoy',
      noun: 'Buoy',
      hook: { display: { label: 'Buoy hook' }, operation: { perform: (z, bundle) => [bundle.cleanedRequest] } },
      list: { display: { label: 'List' }, operation: { perform: { url: 'https://api.buoy.example/buoys' } } },
      create: { display: { label: 'Create' }, operation: { perform: { url: 'https://api.buoy.example/buoys', method: 'POST' } } },
    },
  },
};
module.exports = App;
