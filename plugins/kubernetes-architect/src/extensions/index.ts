export * from './apis';
export * from './pages';
