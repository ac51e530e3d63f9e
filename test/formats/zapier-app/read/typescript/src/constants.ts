export const API = process.env.API_URL ?? 'https://api.harbour.example';
export const SCOPES = ['ships:read', 'ships:write'] as const;
