export type { Api, Request } from './api.ts';
export { addressOf, createHttpApi, readSource } from './http.ts';
export { createMemoryApi, type MemoryContent } from './memory.ts';
export { fetchMedia } from './media.ts';
export { fetchWithProgress } from './progress.ts';
export { browserStorage, createMemoryStorage, type KeyValueStorage } from './storage.ts';
export { createResource, type Resource, type ResourceState } from './stores/resource.ts';
export { createSubmission, type Submission, type SubmissionOptions, type SubmissionState } from './stores/submission.ts';
export type { Address, BodyOf, PathParameters, QueryOf, ReplyOf } from './contract/route.ts';
