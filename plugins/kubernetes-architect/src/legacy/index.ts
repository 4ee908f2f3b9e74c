export * from './plugin';
export * from './routes';
