import { defineAddon } from '../../AddonDefinition';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { onlyOut } from './onlyOut';

/** Vectors as a service of a vendor. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'pinecone',
  title: 'Pinecone',
  summary:
    'brings the key of the hosted store to the namespace that retrieval uses',
  area: 'data',
  home: 'https://docs.pinecone.io/',
  namespace: 'pinecone',
  kubernetes: { from: '1.25' },
  options: ['vector-database/pinecone'],
  requires: [secretStore],
  provides: { capabilities: ['vector-search'], kinds: [] },
  objects: {
    base: platform => [
      onlyOut(),
      ...secretFromStore(platform, {
        name: 'pinecone',
        namespace: 'pinecone',
        keys: ['PINECONE_API_KEY'],
      }),
    ],
  },
  notes: [
    'Applications reach *.pinecone.io on port 443: name it in the egress of the app, or by name where the network plugin can.',
    'Embeddings can be turned back into text: they are as secret as the documents.',
  ],
});
