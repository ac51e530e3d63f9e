export const apiHost = 'http://files.barrel.example';
