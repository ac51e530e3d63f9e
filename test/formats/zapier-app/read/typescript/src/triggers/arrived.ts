import { defineTrigger, type PerformFunction } from 'zapier-platform-core';

const perform = (async (z, bundle) => (await z.request({ url: 'https://api.harbour.example/ships' })).data) satisfies PerformFunction;

export const arrived = defineTrigger({
  key: 'arrived',
  noun: 'Ship',
  display: { label: 'Ship Arrived (deprecated)', description: 'A ship.', hidden: true },
  operation: { type: 'polling', perform },
});
