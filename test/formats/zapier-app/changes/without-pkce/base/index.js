const { version: platformVersion } = require('zapier-platform-core');
const { version } = require('./package.json');
const authentication = require('./authentication');
const newTree = require('./triggers/tree');
const ripe = require('./triggers/ripe');
const pick = require('./creates/pick');

const addToken = (request, z, bundle) => {
  request.headers.Authorization = `Bearer ${bundle.authData.access_token}`;
  return request;
};

module.exports = {
  version,
  platformVersion,
  authentication,
  beforeRequest: [addToken],
  triggers: {
    [newTree.key]: newTree,
    [ripe.key]: ripe,
  },
  searches: {
    tree: {
      key: 'tree',
      noun: 'Tree',
      display: { label: 'Find a Tree', description: 'Finds a tree.' },
      operation: { perform: { url: 'https://search.grove.example/trees', params: { q: '{{bundle.inputData.q}}' } } },
    },
  },
  creates: { [pick.key]: pick },
};
