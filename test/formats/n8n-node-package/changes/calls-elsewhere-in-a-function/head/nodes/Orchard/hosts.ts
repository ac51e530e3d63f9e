export const apiHost = 'https://files.harbour.example';
