export { DefaultLocalRepositories } from './DefaultLocalRepositories';
export type {
  LocalRepositories,
  PublishedCommit,
  PublishRequest,
} from './LocalRepositories';
