/* one bus */ resource bus 'Microsoft.Web/connections@2016-06-01' = { // of all
 properties: { parameterValueType: 'Alternative'
  api: {
   id: subscriptionResourceId('Microsoft.Web/locations/managedApis', 'north', 'servicebus')
 }}
 name: 'bus', }
