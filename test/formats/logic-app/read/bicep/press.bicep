// What presses the apples.
targetScope = 'resourceGroup'

@description('Where everything stands')
param location string = resourceGroup().location
@secure()
param busKey string
param names array = [
  'resource is a word here'
]
var pressName = 'press-${location}'

resource bus 'Microsoft.Web/connections@2016-06-01' = {
  name: 'bus'
  location: location
  properties: {
    displayName: 'bus'
    api: {
      id: subscriptionResourceId('Microsoft.Web/locations/managedApis', location, 'servicebus')
    }
    parameterValues: {
      connectionString: busKey
    }
  }
}

resource mail 'Microsoft.Web/connections@2016-06-01' = if (location != 'nowhere') {
  name: '${pressName}-mail'
  location: location
  properties: {
    api: { id: '${subscription().id}/providers/Microsoft.Web/locations/${location}/managedApis/office365' }
    parameterValues: { 'token:clientSecret': 'plum-and-cherry-9-Tz' }
  }
}

resource many 'Microsoft.Web/connections@2016-06-01' = [for (name, index) in names: {
  name: name
  properties: {
    api: {
      id: '/subscriptions/x/providers/Microsoft.Web/locations/y/managedApis/sql'
    }
  }
}]

resource old 'Microsoft.Web/connections@2016-06-01' existing = {
  name: 'old'
}

resource press 'Microsoft.Logic/workflows@2019-05-01' = {
  name: pressName
  location: location
  identity: { type: 'SystemAssigned' }
  properties: {
    state: 'Enabled'
    definition: {
      '$schema': 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#'
      contentVersion: '1.0.0.0'
      triggers: {
        ripe: {
          type: 'Request'
          kind: 'Http'
        }
      }
      actions: {
        tell: {
          type: 'Http'
          inputs: {
            method: 'POST'
            uri: 'https://cider.orchard.example/press'
            headers: union({ a: 'b' }, {
              c: 'd'
            })
          }
          runAfter: {}
        }
      }
    }
  }
}

resource elsewhere 'Microsoft.Logic/workflows@2019-05-01' = {
  name: 'elsewhere'
  properties: {
    definition: json(loadTextContent('./flow.json')).definition
    parameters: location == 'here'
      ? {}
      : { '$connections': {} }
  }
}

output id string = press.id
