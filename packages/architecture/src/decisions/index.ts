export * from './pinsSchema';
