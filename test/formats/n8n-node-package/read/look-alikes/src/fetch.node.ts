export const fetchNode = () => 'https://fetch.example';
