export type {
  PutlerBatch,
  PutlerBuyNow,
  PutlerCredentials,
  PutlerFields,
  PutlerItem,
  PutlerOrder,
  PutlerRefund,
  PutlerRow,
  PutlerStoreAnswer,
  PutlerSubscription,
  PutlerValidateAnswer,
} from '../generated/putler/types.js';
