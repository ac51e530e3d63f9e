exports.properties = [{ name: 'server', type: 'string', default: 'https://eu.buoy.example' }];
