-- The table of db-scheduler, as its documentation gives it.
CREATE TABLE scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB,
  execution_time       INTEGER      NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50),
  last_success         INTEGER,
  last_failure         INTEGER,
  consecutive_failures INT,
  last_heartbeat       INTEGER,
  version              BIGINT       NOT NULL,
  priority             SMALLINT,
  state                VARCHAR(50),
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);

PRAGMA user_version = 10;
