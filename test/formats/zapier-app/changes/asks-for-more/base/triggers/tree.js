const { host } = require('../constants');

module.exports = {
  key: 'new_tree',
  noun: 'Tree',
  display: { label: 'New Tree', description: 'Triggers when a tree is planted.' },
  operation: {
    perform: async (z, bundle) => {
      const response = await z.request(`${host}/trees`);
      return response.data;
    },
    sample: { id: 1, url: 'https://sample.orchard.example/trees/1' },
  },
};
