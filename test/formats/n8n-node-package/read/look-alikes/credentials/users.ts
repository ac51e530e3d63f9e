export const users = ['n8n-workflow'];
