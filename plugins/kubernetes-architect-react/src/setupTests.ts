import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages load lazily; a busy machine needs longer than the second that is usual.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
