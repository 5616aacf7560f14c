-- migrations: dd84d1867ec410d32d3c70d71a0dbbe1
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);
CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);
CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);
CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;
CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0072c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_02122() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_05351() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0c90a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0f43f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_1287c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_15046() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_16ae0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_17d5c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_1971d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_1e913() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_23fa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_2439f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_25ab9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_2b392() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_2e406() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_32d9c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_346df() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_35c03() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_36212() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_40ea5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_40f28() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_48eb1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_491cd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_4c809() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_4dfa0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_4e451() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_4f815() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_4f884() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_52906() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_587b4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_5b7c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_5c227() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_5df16() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_5f83c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6410f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_65e8b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_65fe6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_71d28() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_76584() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_76882() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7aab9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7b097() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7c3c3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_8aad7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_8deb9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_8faa2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_99625() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_9ac4e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_9c074() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a0621() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a5f77() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_aaa13() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b617f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b8849() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_bc9d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_be64f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_bf018() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_c0979() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_c1919() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_c21cc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_cca93() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_cd02d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_cd0df() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_d9db9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_dce32() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_dda34() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_e095e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_e15c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_e6947() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_eaa96() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_fd274() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_05d66() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_advicesettingshistory" ("escalates_after", "escalates_to_all_after", "id", "land", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "records_minutes", "silent_after") VALUES (OLD."escalates_after", OLD."escalates_to_all_after", OLD."id", OLD."land", OLD."network_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."records_minutes", OLD."silent_after"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_06790() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_territoryhistory" ("ags", "ars", "begin_basis", "end_basis", "id", "introduced_by_id", "kind", "latitude", "level", "longitude", "name", "official_name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "sort_key", "title", "valid", "written_by_id") VALUES (OLD."ags", OLD."ars", OLD."begin_basis", OLD."end_basis", OLD."id", OLD."introduced_by_id", OLD."kind", OLD."latitude", OLD."level", OLD."longitude", OLD."name", OLD."official_name", OLD."parent_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."postcode", OLD."sort_key", OLD."title", OLD."valid", OLD."written_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_09afc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistitemhistory" ("id", "is_required", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (OLD."id", OLD."is_required", OLD."kind", OLD."label", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."position", OLD."version_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0f990() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_appointmentguesthistory" ("answer", "answered_at", "appointment_id", "asked_sequence", "email", "id", "name", "organiser", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_sequence", "until") VALUES (OLD."answer", OLD."answered_at", OLD."appointment_id", OLD."asked_sequence", OLD."email", OLD."id", OLD."name", OLD."organiser", OLD."party_id", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."told_sequence", OLD."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_11d79() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_entryhistory" ("audience", "author_id", "author_name", "author_side", "body", "case_id", "created_at", "folded", "happened_on", "id", "kind", "minutes", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope") VALUES (OLD."audience", OLD."author_id", OLD."author_name", OLD."author_side", OLD."body", OLD."case_id", OLD."created_at", OLD."folded", OLD."happened_on", OLD."id", OLD."kind", OLD."minutes", OLD."party_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."scope"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_19f14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userhistory" ("email", "id", "is_active", "is_shared_mailbox", "is_staff", "is_superuser", "joined_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."email", OLD."id", OLD."is_active", OLD."is_shared_mailbox", OLD."is_staff", OLD."is_superuser", OLD."joined_at", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1ef59() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_nextstephistory" ("case_id", "created_at", "due_on", "entry_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by", "public_id", "state", "text") VALUES (OLD."case_id", OLD."created_at", OLD."due_on", OLD."entry_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."proposed_by", OLD."public_id", OLD."state", OLD."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_24d43() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_networkhistory" ("answer_working_days", "association_id", "brand_colour", "dataset", "founded_text", "id", "is_open", "name", "operating_body_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "sender_address", "sender_name", "short_name", "slug") VALUES (OLD."answer_working_days", OLD."association_id", OLD."brand_colour", OLD."dataset", OLD."founded_text", OLD."id", OLD."is_open", OLD."name", OLD."operating_body_id", OLD."parent_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."purpose", OLD."sender_address", OLD."sender_name", OLD."short_name", OLD."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_36639() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_practiceexamplehistory" ("adaptable_core", "aim", "audience", "author_id", "began", "confirmed_on", "consent_by", "consent_on", "consent_scope", "consent_state", "contact_id", "cost", "cost_note", "created_at", "created_by", "dataset", "differently", "due_on", "duration_months", "editor_id", "evidence_kind", "expire_at", "expired", "expires_on", "first_published_at", "funding", "gist", "go_live_at", "has_unpublished_changes", "id", "last_published_at", "latest_revision_id", "licence", "live", "live_revision_id", "local_colour", "locked", "locked_at", "locked_by_id", "may_be_asked", "methods", "neighbourhood", "network_id", "not_reached", "number", "occasion", "organisation_id", "origin_id", "origin_kind", "participants", "partners", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase", "pitfalls", "pitfalls_audience", "pitfalls_public_from", "pitfalls_scope", "place_ags", "place_as_of", "place_county", "public_id", "published_on", "reached", "resolution", "resolution_on", "result", "scope", "settlement_type", "size_class", "staff_hours", "state", "state_since", "target_groups", "title", "transfer_conditions", "validation", "version", "work_scope", "year") VALUES (OLD."adaptable_core", OLD."aim", OLD."audience", OLD."author_id", OLD."began", OLD."confirmed_on", OLD."consent_by", OLD."consent_on", OLD."consent_scope", OLD."consent_state", OLD."contact_id", OLD."cost", OLD."cost_note", OLD."created_at", OLD."created_by", OLD."dataset", OLD."differently", OLD."due_on", OLD."duration_months", OLD."editor_id", OLD."evidence_kind", OLD."expire_at", OLD."expired", OLD."expires_on", OLD."first_published_at", OLD."funding", OLD."gist", OLD."go_live_at", OLD."has_unpublished_changes", OLD."id", OLD."last_published_at", OLD."latest_revision_id", OLD."licence", OLD."live", OLD."live_revision_id", OLD."local_colour", OLD."locked", OLD."locked_at", OLD."locked_by_id", OLD."may_be_asked", OLD."methods", OLD."neighbourhood", OLD."network_id", OLD."not_reached", OLD."number", OLD."occasion", OLD."organisation_id", OLD."origin_id", OLD."origin_kind", OLD."participants", OLD."partners", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."phase", OLD."pitfalls", OLD."pitfalls_audience", OLD."pitfalls_public_from", OLD."pitfalls_scope", OLD."place_ags", OLD."place_as_of", OLD."place_county", OLD."public_id", OLD."published_on", OLD."reached", OLD."resolution", OLD."resolution_on", OLD."result", OLD."scope", OLD."settlement_type", OLD."size_class", OLD."staff_hours", OLD."state", OLD."state_since", OLD."target_groups", OLD."title", OLD."transfer_conditions", OLD."validation", OLD."version", OLD."work_scope", OLD."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_38613() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_requestcolleaguehistory" ("email", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (OLD."email", OLD."id", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_3a668() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_opennesshistory" ("id", "kind", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (OLD."id", OLD."kind", OLD."network_id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_3d9dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_absencehistory" ("deputy_id", "entered_by_id", "id", "network_id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (OLD."deputy_id", OLD."entered_by_id", OLD."id", OLD."network_id", OLD."note", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_3e24b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_successionhistory" ("area_share", "edition_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "population_share", "predecessor_id", "reference", "statistical_on", "successor_id") VALUES (OLD."area_share", OLD."edition_id", OLD."id", OLD."kind", OLD."on", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."population", OLD."population_share", OLD."predecessor_id", OLD."reference", OLD."statistical_on", OLD."successor_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_42031() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_claimhistory" ("as_of", "dataset", "field", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "subject", "value") VALUES (OLD."as_of", OLD."dataset", OLD."field", OLD."id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."source_id", OLD."subject", OLD."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_42e70() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_editorialrulehistory" ("confirm_months", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publishes_at_once", "review_days", "valid") VALUES (OLD."confirm_months", OLD."id", OLD."network_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."publishes_at_once", OLD."review_days", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_434ad() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplestephistory" ("example_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text", "when") VALUES (OLD."example_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."position", OLD."text", OLD."when"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4a573() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_circlemembershiphistory" ("circle_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (OLD."circle_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4f530() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_advicerequesthistory" ("adviser_id", "answer_by", "channel", "chosen_service_id", "confirmed_at", "created_at", "dataset", "email", "entitlement_outcome", "entitlement_reasons", "function", "helps", "id", "moves", "name", "noted_by_id", "only_me", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "place_typed", "public_id", "service_id", "state", "topic_id") VALUES (OLD."adviser_id", OLD."answer_by", OLD."channel", OLD."chosen_service_id", OLD."confirmed_at", OLD."created_at", OLD."dataset", OLD."email", OLD."entitlement_outcome", OLD."entitlement_reasons", OLD."function", OLD."helps", OLD."id", OLD."moves", OLD."name", OLD."noted_by_id", OLD."only_me", OLD."organisation_id", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."phone", OLD."place_typed", OLD."public_id", OLD."service_id", OLD."state", OLD."topic_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_57590() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "topics_topichistory" ("alternative_labels", "broader_id", "definition", "deprecated_on", "exact_matches", "hidden_labels", "id", "is_edited", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "replaced_by_id", "slug", "translations") VALUES (OLD."alternative_labels", OLD."broader_id", OLD."definition", OLD."deprecated_on", OLD."exact_matches", OLD."hidden_labels", OLD."id", OLD."is_edited", OLD."label", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."position", OLD."replaced_by_id", OLD."slug", OLD."translations"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_58820() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_findinghistory" ("audience", "author_id", "consent_scope", "context", "created_at", "created_by", "dataset", "did_not_work", "id", "is_anonymous", "kind", "network_id", "number", "organisation_id", "origin_id", "origin_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ags", "place_as_of", "place_county", "public_from", "public_id", "released_by", "released_on", "scope", "settlement_type", "shown_place", "shown_size", "size_class", "state", "state_since", "theory", "title", "validation", "version", "voice", "work_scope", "worked") VALUES (OLD."audience", OLD."author_id", OLD."consent_scope", OLD."context", OLD."created_at", OLD."created_by", OLD."dataset", OLD."did_not_work", OLD."id", OLD."is_anonymous", OLD."kind", OLD."network_id", OLD."number", OLD."organisation_id", OLD."origin_id", OLD."origin_kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place_ags", OLD."place_as_of", OLD."place_county", OLD."public_from", OLD."public_id", OLD."released_by", OLD."released_on", OLD."scope", OLD."settlement_type", OLD."shown_place", OLD."shown_size", OLD."size_class", OLD."state", OLD."state_since", OLD."theory", OLD."title", OLD."validation", OLD."version", OLD."voice", OLD."work_scope", OLD."worked"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_59043() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_validationhistory" ("by_function", "by_name", "by_person_id", "entry_version", "example_id", "finding_id", "id", "level", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation_id") VALUES (OLD."by_function", OLD."by_name", OLD."by_person_id", OLD."entry_version", OLD."example_id", OLD."finding_id", OLD."id", OLD."level", OLD."note", OLD."on", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recommendation_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_59e2e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_collectionhistory" ("changed_at", "created_at", "id", "intro", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "title") VALUES (OLD."changed_at", OLD."created_at", OLD."id", OLD."intro", OLD."owner_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."scope", OLD."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5c135() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_appointmenthistory" ("all_day", "audience", "cancel_reason", "cancelled_at", "case_id", "changed_at", "created_at", "created_by_id", "ends_at", "id", "internal_note", "kind", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "sequence", "starts_at", "title", "topic_id", "uid") VALUES (OLD."all_day", OLD."audience", OLD."cancel_reason", OLD."cancelled_at", OLD."case_id", OLD."changed_at", OLD."created_at", OLD."created_by_id", OLD."ends_at", OLD."id", OLD."internal_note", OLD."kind", OLD."network_id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place", OLD."public_id", OLD."sequence", OLD."starts_at", OLD."title", OLD."topic_id", OLD."uid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5c33c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "core_calendarfeedhistory" ("created_at", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revoked_at", "subject", "with_details") VALUES (OLD."created_at", OLD."id", OLD."kind", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."revoked_at", OLD."subject", OLD."with_details"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_5ffdb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_commissionhistory" ("answer_id", "dataset", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "size_class", "state", "state_since", "taken_by_id", "topic_id", "wanted_by", "wanted_on") VALUES (OLD."answer_id", OLD."dataset", OLD."id", OLD."network_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."size_class", OLD."state", OLD."state_since", OLD."taken_by_id", OLD."topic_id", OLD."wanted_by", OLD."wanted_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_61986() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_seathandoverhistory" ("asked_at", "decided_at", "decided_by", "email", "family_name", "given_name", "id", "is_shared_mailbox", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "seat_id", "since", "state", "successor_id", "ticket_id", "until") VALUES (OLD."asked_at", OLD."decided_at", OLD."decided_by", OLD."email", OLD."family_name", OLD."given_name", OLD."id", OLD."is_shared_mailbox", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."reason", OLD."seat_id", OLD."since", OLD."state", OLD."successor_id", OLD."ticket_id", OLD."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6887f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_tiehistory" ("dataset", "id", "kind", "origin_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since_text", "source_id", "target_id", "valid") VALUES (OLD."dataset", OLD."id", OLD."kind", OLD."origin_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."since_text", OLD."source_id", OLD."target_id", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6a6ac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_statementhistory" ("as_of", "id", "kind", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_by", "text") VALUES (OLD."as_of", OLD."id", OLD."kind", OLD."network_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."review_by", OLD."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_7112c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_personhistory" ("dataset", "email", "family_name", "given_name", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "user_id") VALUES (OLD."dataset", OLD."email", OLD."family_name", OLD."given_name", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."phone", OLD."public_id", OLD."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_7a20f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_organisationnamehistory" ("id", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "valid") VALUES (OLD."id", OLD."name", OLD."organisation_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."source_id", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_86405() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_profileproposalhistory" ("decided_at", "decided_by_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "reason", "state", "values") VALUES (OLD."decided_at", OLD."decided_by_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."proposed_at", OLD."proposed_by_id", OLD."reason", OLD."state", OLD."values"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_939f8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_eligibilityrulehistory" ("id", "level", "needs_association", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid", "within_ags") VALUES (OLD."id", OLD."level", OLD."needs_association", OLD."network_id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."valid", OLD."within_ags"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9aaa7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_editionhistory" ("as_of", "before", "counts", "file_hash", "file_name", "id", "imported_at", "imported_by", "kind", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "state_on", "ticket_id", "title", "undone_at") VALUES (OLD."as_of", OLD."before", OLD."counts", OLD."file_hash", OLD."file_name", OLD."id", OLD."imported_at", OLD."imported_by", OLD."kind", OLD."notes", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."source", OLD."state_on", OLD."ticket_id", OLD."title", OLD."undone_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9c1dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_casepartyhistory" ("case_id", "email", "function", "id", "is_requester", "let_in_by", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "since", "until") VALUES (OLD."case_id", OLD."email", OLD."function", OLD."id", OLD."is_requester", OLD."let_in_by", OLD."name", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."phone", OLD."since", OLD."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_a8a22() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementgranthistory" ("agreement_id", "id", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id") VALUES (OLD."agreement_id", OLD."id", OLD."network_id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."service_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_aa9ca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_servicechoicehistory" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id", "valid") VALUES (OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."service_id", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_af6a1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "circulars_circularhistory" ("audience_name", "body", "created_at", "id", "is_public", "listing", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_for", "public_id", "query", "remark", "responsible_id", "sent_at", "state", "stopped_at", "stopped_by", "subject", "to_contacts", "to_mayors", "to_subscribers") VALUES (OLD."audience_name", OLD."body", OLD."created_at", OLD."id", OLD."is_public", OLD."listing", OLD."network_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."planned_for", OLD."public_id", OLD."query", OLD."remark", OLD."responsible_id", OLD."sent_at", OLD."state", OLD."stopped_at", OLD."stopped_by", OLD."subject", OLD."to_contacts", OLD."to_mayors", OLD."to_subscribers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b06ef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_casehistory" ("adviser_id", "closed_on", "dataset", "follow_up_note", "follow_up_on", "id", "last_entry_at", "network_id", "number", "only_me", "opened_on", "organisation_id", "outcome", "outcome_occasion", "outcome_open", "outcome_result", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "released_on", "request_id", "service_id", "state", "state_before_pause", "state_since", "title", "topic_id", "version", "waiting_for", "waiting_since") VALUES (OLD."adviser_id", OLD."closed_on", OLD."dataset", OLD."follow_up_note", OLD."follow_up_on", OLD."id", OLD."last_entry_at", OLD."network_id", OLD."number", OLD."only_me", OLD."opened_on", OLD."organisation_id", OLD."outcome", OLD."outcome_occasion", OLD."outcome_open", OLD."outcome_result", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."released_on", OLD."request_id", OLD."service_id", OLD."state", OLD."state_before_pause", OLD."state_since", OLD."title", OLD."topic_id", OLD."version", OLD."waiting_for", OLD."waiting_since"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b172f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplepicturehistory" ("caption", "example_id", "id", "image_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."caption", OLD."example_id", OLD."id", OLD."image_id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b1f8b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_territorynamehistory" ("ars", "edition_id", "id", "kind", "name", "official_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "territory_id", "title", "valid") VALUES (OLD."ars", OLD."edition_id", OLD."id", OLD."kind", OLD."name", OLD."official_name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."territory_id", OLD."title", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b3a0c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_handoverhistory" ("at", "by_name", "id", "leaving_id", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "ticket_id", "undone_at") VALUES (OLD."at", OLD."by_name", OLD."id", OLD."leaving_id", OLD."network_id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."ticket_id", OLD."undone_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b74da() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_seathandovermatterhistory" ("case_id", "former_id", "id", "is_new", "party_id", "passes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (OLD."case_id", OLD."former_id", OLD."id", OLD."is_new", OLD."party_id", OLD."passes", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."plan_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b76c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_seathandoverplanhistory" ("carried_out_at", "ended_at", "handover_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_at") VALUES (OLD."carried_out_at", OLD."ended_at", OLD."handover_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."taken_back_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b7b0f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "topics_synonymringhistory" ("id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (OLD."id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ba076() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementdocumenthistory" ("agreement_id", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."agreement_id", OLD."file_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ba289() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistversionhistory" ("id", "is_known", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (OLD."id", OLD."is_known", OLD."network_id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bb33a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_confirmationhistory" ("answer", "answered_at", "answered_by", "asked_at", "asked_name", "due_on", "example_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."answer", OLD."answered_at", OLD."answered_by", OLD."asked_at", OLD."asked_name", OLD."due_on", OLD."example_id", OLD."id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bd092() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_aidversionhistory" ("aid_id", "author_name", "created_at", "file_id", "id", "names", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."aid_id", OLD."author_name", OLD."created_at", OLD."file_id", OLD."id", OLD."names", OLD."note", OLD."number", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bd985() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_handoveritemhistory" ("case_id", "colleague_id", "handover_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_at", "reasons") VALUES (OLD."case_id", OLD."colleague_id", OLD."handover_id", OLD."id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."read_at", OLD."reasons"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_be87b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_evidencehistory" ("added_by", "added_on", "example_id", "finding_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation_id", "stance", "strength") VALUES (OLD."added_by", OLD."added_on", OLD."example_id", OLD."finding_id", OLD."id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recommendation_id", OLD."stance", OLD."strength"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bf51a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_criteriongradehistory" ("criterion", "example_id", "grade", "graded_by", "graded_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (OLD."criterion", OLD."example_id", OLD."grade", OLD."graded_by", OLD."graded_on", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bfe4b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_recommendationhistory" ("addressee", "audience", "author_id", "conditions", "created_at", "created_by", "dataset", "due_on", "editor_id", "expire_at", "expired", "first_published_at", "go_live_at", "has_unpublished_changes", "id", "kind", "last_published_at", "latest_revision_id", "licence", "live", "live_revision_id", "locked", "locked_at", "locked_by_id", "network_id", "number", "origin_id", "origin_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_on", "reason", "scope", "state", "state_since", "text", "title", "validation", "version", "work_scope") VALUES (OLD."addressee", OLD."audience", OLD."author_id", OLD."conditions", OLD."created_at", OLD."created_by", OLD."dataset", OLD."due_on", OLD."editor_id", OLD."expire_at", OLD."expired", OLD."first_published_at", OLD."go_live_at", OLD."has_unpublished_changes", OLD."id", OLD."kind", OLD."last_published_at", OLD."latest_revision_id", OLD."licence", OLD."live", OLD."live_revision_id", OLD."locked", OLD."locked_at", OLD."locked_by_id", OLD."network_id", OLD."number", OLD."origin_id", OLD."origin_kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."published_on", OLD."reason", OLD."scope", OLD."state", OLD."state_since", OLD."text", OLD."title", OLD."validation", OLD."version", OLD."work_scope"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c0a45() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_textblockhistory" ("changed_at", "changed_by", "id", "is_offered", "network_id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "text", "title") VALUES (OLD."changed_at", OLD."changed_by", OLD."id", OLD."is_offered", OLD."network_id", OLD."owner_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."public_id", OLD."scope", OLD."text", OLD."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c0c60() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_circlehistory" ("id", "name", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."name", OLD."network_id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c42d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_adoptionhistory" ("adopted_by", "adopted_on", "dataset", "example_id", "id", "organisation_id", "own_example_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thanks") VALUES (OLD."adopted_by", OLD."adopted_on", OLD."dataset", OLD."example_id", OLD."id", OLD."organisation_id", OLD."own_example_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."thanks"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_cbab1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementserieshistory" ("dataset", "description", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."dataset", OLD."description", OLD."id", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ce2e4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_servicehistory" ("dataset", "description", "id", "name", "network_id", "offers_first_conversation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "slug") VALUES (OLD."dataset", OLD."description", OLD."id", OLD."name", OLD."network_id", OLD."offers_first_conversation", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."provider_id", OLD."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d6fb3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_seathistory" ("capacity", "dataset", "id", "network_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "valid") VALUES (OLD."capacity", OLD."dataset", OLD."id", OLD."network_id", OLD."organisation_id", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."role", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_db268() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_workingaidhistory" ("audience", "gist", "id", "kind", "licence", "network_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scope", "slug", "title", "withdrawn_on") VALUES (OLD."audience", OLD."gist", OLD."id", OLD."kind", OLD."licence", OLD."network_id", OLD."origin", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."scope", OLD."slug", OLD."title", OLD."withdrawn_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_df6d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_collectionitemhistory" ("added_on", "aid_id", "collection_id", "example_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "recommendation_id") VALUES (OLD."added_on", OLD."aid_id", OLD."collection_id", OLD."example_id", OLD."id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."position", OLD."recommendation_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f0a6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplesourcehistory" ("address", "example_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "title") VALUES (OLD."address", OLD."example_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."seen_on", OLD."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f2063() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_routingrulehistory" ("adviser_id", "association_id", "id", "is_active", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service_id", "topic_id", "within_ags") VALUES (OLD."adviser_id", OLD."association_id", OLD."id", OLD."is_active", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."position", OLD."service_id", OLD."topic_id", OLD."within_ags"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f2bbe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistentryhistory" ("done_on", "file_id", "id", "item_id", "membership_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."done_on", OLD."file_id", OLD."id", OLD."item_id", OLD."membership_id", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f5330() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementhistory" ("dataset", "id", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "renews_id", "series_id", "signed_on", "signed_text", "source_id", "start_known", "term_ends_on", "term_state", "title", "valid") VALUES (OLD."dataset", OLD."id", OLD."note", OLD."number", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."renews_id", OLD."series_id", OLD."signed_on", OLD."signed_text", OLD."source_id", OLD."start_known", OLD."term_ends_on", OLD."term_state", OLD."title", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f6998() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_organisationhistory" ("dataset", "email", "id", "is_listed", "kind", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "profile", "public_id", "region", "slug", "sort_key", "territory_id", "website") VALUES (OLD."dataset", OLD."email", OLD."id", OLD."is_listed", OLD."kind", OLD."level", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."phone", OLD."profile", OLD."public_id", OLD."region", OLD."slug", OLD."sort_key", OLD."territory_id", OLD."website"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f7f8f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_membershiphistory" ("basis", "checklist_id", "dataset", "end_note", "end_reason", "id", "network_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "state", "succeeds_id", "valid") VALUES (OLD."basis", OLD."checklist_id", OLD."dataset", OLD."end_note", OLD."end_reason", OLD."id", OLD."network_id", OLD."organisation_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."source_id", OLD."state", OLD."succeeds_id", OLD."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_follows_the_last_7e20a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    IF NEW.from_state <> COALESCE((
        SELECT t.to_state FROM network_membershiptransition AS t
        WHERE t.membership_id = NEW.membership_id ORDER BY t.id DESC LIMIT 1
    ), '') THEN
        RAISE EXCEPTION 'transition of membership % does not follow the last one', NEW.membership_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_02517() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_routingrulehistory" ("adviser_id", "association_id", "id", "is_active", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service_id", "topic_id", "within_ags") VALUES (NEW."adviser_id", NEW."association_id", NEW."id", NEW."is_active", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."service_id", NEW."topic_id", NEW."within_ags"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_04918() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_entryhistory" ("audience", "author_id", "author_name", "author_side", "body", "case_id", "created_at", "folded", "happened_on", "id", "kind", "minutes", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope") VALUES (NEW."audience", NEW."author_id", NEW."author_name", NEW."author_side", NEW."body", NEW."case_id", NEW."created_at", NEW."folded", NEW."happened_on", NEW."id", NEW."kind", NEW."minutes", NEW."party_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."scope"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_04e15() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_networkhistory" ("answer_working_days", "association_id", "brand_colour", "dataset", "founded_text", "id", "is_open", "name", "operating_body_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "sender_address", "sender_name", "short_name", "slug") VALUES (NEW."answer_working_days", NEW."association_id", NEW."brand_colour", NEW."dataset", NEW."founded_text", NEW."id", NEW."is_open", NEW."name", NEW."operating_body_id", NEW."parent_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purpose", NEW."sender_address", NEW."sender_name", NEW."short_name", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_07b9d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_editorialrulehistory" ("confirm_months", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publishes_at_once", "review_days", "valid") VALUES (NEW."confirm_months", NEW."id", NEW."network_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."publishes_at_once", NEW."review_days", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_08e41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_aidversionhistory" ("aid_id", "author_name", "created_at", "file_id", "id", "names", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."aid_id", NEW."author_name", NEW."created_at", NEW."file_id", NEW."id", NEW."names", NEW."note", NEW."number", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0b97e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplesourcehistory" ("address", "example_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "title") VALUES (NEW."address", NEW."example_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."seen_on", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0bbc0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_circlemembershiphistory" ("circle_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (NEW."circle_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0bd96() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_territoryhistory" ("ags", "ars", "begin_basis", "end_basis", "id", "introduced_by_id", "kind", "latitude", "level", "longitude", "name", "official_name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "sort_key", "title", "valid", "written_by_id") VALUES (NEW."ags", NEW."ars", NEW."begin_basis", NEW."end_basis", NEW."id", NEW."introduced_by_id", NEW."kind", NEW."latitude", NEW."level", NEW."longitude", NEW."name", NEW."official_name", NEW."parent_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."postcode", NEW."sort_key", NEW."title", NEW."valid", NEW."written_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0c435() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_handoveritemhistory" ("case_id", "colleague_id", "handover_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_at", "reasons") VALUES (NEW."case_id", NEW."colleague_id", NEW."handover_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."read_at", NEW."reasons"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0e7b5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_seathandoverplanhistory" ("carried_out_at", "ended_at", "handover_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_at") VALUES (NEW."carried_out_at", NEW."ended_at", NEW."handover_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."taken_back_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0f3c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_successionhistory" ("area_share", "edition_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "population_share", "predecessor_id", "reference", "statistical_on", "successor_id") VALUES (NEW."area_share", NEW."edition_id", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."population", NEW."population_share", NEW."predecessor_id", NEW."reference", NEW."statistical_on", NEW."successor_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_102cb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_absencehistory" ("deputy_id", "entered_by_id", "id", "network_id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (NEW."deputy_id", NEW."entered_by_id", NEW."id", NEW."network_id", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_105a4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_advicerequesthistory" ("adviser_id", "answer_by", "channel", "chosen_service_id", "confirmed_at", "created_at", "dataset", "email", "entitlement_outcome", "entitlement_reasons", "function", "helps", "id", "moves", "name", "noted_by_id", "only_me", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "place_typed", "public_id", "service_id", "state", "topic_id") VALUES (NEW."adviser_id", NEW."answer_by", NEW."channel", NEW."chosen_service_id", NEW."confirmed_at", NEW."created_at", NEW."dataset", NEW."email", NEW."entitlement_outcome", NEW."entitlement_reasons", NEW."function", NEW."helps", NEW."id", NEW."moves", NEW."name", NEW."noted_by_id", NEW."only_me", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."phone", NEW."place_typed", NEW."public_id", NEW."service_id", NEW."state", NEW."topic_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_151b6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_casepartyhistory" ("case_id", "email", "function", "id", "is_requester", "let_in_by", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "since", "until") VALUES (NEW."case_id", NEW."email", NEW."function", NEW."id", NEW."is_requester", NEW."let_in_by", NEW."name", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."phone", NEW."since", NEW."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_20f9b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_validationhistory" ("by_function", "by_name", "by_person_id", "entry_version", "example_id", "finding_id", "id", "level", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation_id") VALUES (NEW."by_function", NEW."by_name", NEW."by_person_id", NEW."entry_version", NEW."example_id", NEW."finding_id", NEW."id", NEW."level", NEW."note", NEW."on", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recommendation_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_22c8f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_seathistory" ("capacity", "dataset", "id", "network_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "valid") VALUES (NEW."capacity", NEW."dataset", NEW."id", NEW."network_id", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."role", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_26b5c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplestephistory" ("example_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text", "when") VALUES (NEW."example_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."text", NEW."when"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2b155() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_editionhistory" ("as_of", "before", "counts", "file_hash", "file_name", "id", "imported_at", "imported_by", "kind", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "state_on", "ticket_id", "title", "undone_at") VALUES (NEW."as_of", NEW."before", NEW."counts", NEW."file_hash", NEW."file_name", NEW."id", NEW."imported_at", NEW."imported_by", NEW."kind", NEW."notes", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source", NEW."state_on", NEW."ticket_id", NEW."title", NEW."undone_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_30d23() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_evidencehistory" ("added_by", "added_on", "example_id", "finding_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation_id", "stance", "strength") VALUES (NEW."added_by", NEW."added_on", NEW."example_id", NEW."finding_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recommendation_id", NEW."stance", NEW."strength"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_37d4c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "circulars_circularhistory" ("audience_name", "body", "created_at", "id", "is_public", "listing", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_for", "public_id", "query", "remark", "responsible_id", "sent_at", "state", "stopped_at", "stopped_by", "subject", "to_contacts", "to_mayors", "to_subscribers") VALUES (NEW."audience_name", NEW."body", NEW."created_at", NEW."id", NEW."is_public", NEW."listing", NEW."network_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."planned_for", NEW."public_id", NEW."query", NEW."remark", NEW."responsible_id", NEW."sent_at", NEW."state", NEW."stopped_at", NEW."stopped_by", NEW."subject", NEW."to_contacts", NEW."to_mayors", NEW."to_subscribers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3867c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userhistory" ("email", "id", "is_active", "is_shared_mailbox", "is_staff", "is_superuser", "joined_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."email", NEW."id", NEW."is_active", NEW."is_shared_mailbox", NEW."is_staff", NEW."is_superuser", NEW."joined_at", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3d6df() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementdocumenthistory" ("agreement_id", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."agreement_id", NEW."file_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3f957() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_confirmationhistory" ("answer", "answered_at", "answered_by", "asked_at", "asked_name", "due_on", "example_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by", NEW."asked_at", NEW."asked_name", NEW."due_on", NEW."example_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_42b25() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_findinghistory" ("audience", "author_id", "consent_scope", "context", "created_at", "created_by", "dataset", "did_not_work", "id", "is_anonymous", "kind", "network_id", "number", "organisation_id", "origin_id", "origin_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ags", "place_as_of", "place_county", "public_from", "public_id", "released_by", "released_on", "scope", "settlement_type", "shown_place", "shown_size", "size_class", "state", "state_since", "theory", "title", "validation", "version", "voice", "work_scope", "worked") VALUES (NEW."audience", NEW."author_id", NEW."consent_scope", NEW."context", NEW."created_at", NEW."created_by", NEW."dataset", NEW."did_not_work", NEW."id", NEW."is_anonymous", NEW."kind", NEW."network_id", NEW."number", NEW."organisation_id", NEW."origin_id", NEW."origin_kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place_ags", NEW."place_as_of", NEW."place_county", NEW."public_from", NEW."public_id", NEW."released_by", NEW."released_on", NEW."scope", NEW."settlement_type", NEW."shown_place", NEW."shown_size", NEW."size_class", NEW."state", NEW."state_since", NEW."theory", NEW."title", NEW."validation", NEW."version", NEW."voice", NEW."work_scope", NEW."worked"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_47467() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_casehistory" ("adviser_id", "closed_on", "dataset", "follow_up_note", "follow_up_on", "id", "last_entry_at", "network_id", "number", "only_me", "opened_on", "organisation_id", "outcome", "outcome_occasion", "outcome_open", "outcome_result", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "released_on", "request_id", "service_id", "state", "state_before_pause", "state_since", "title", "topic_id", "version", "waiting_for", "waiting_since") VALUES (NEW."adviser_id", NEW."closed_on", NEW."dataset", NEW."follow_up_note", NEW."follow_up_on", NEW."id", NEW."last_entry_at", NEW."network_id", NEW."number", NEW."only_me", NEW."opened_on", NEW."organisation_id", NEW."outcome", NEW."outcome_occasion", NEW."outcome_open", NEW."outcome_result", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."released_on", NEW."request_id", NEW."service_id", NEW."state", NEW."state_before_pause", NEW."state_since", NEW."title", NEW."topic_id", NEW."version", NEW."waiting_for", NEW."waiting_since"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_4ef45() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_adoptionhistory" ("adopted_by", "adopted_on", "dataset", "example_id", "id", "organisation_id", "own_example_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thanks") VALUES (NEW."adopted_by", NEW."adopted_on", NEW."dataset", NEW."example_id", NEW."id", NEW."organisation_id", NEW."own_example_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."thanks"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_5618f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_servicehistory" ("dataset", "description", "id", "name", "network_id", "offers_first_conversation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "slug") VALUES (NEW."dataset", NEW."description", NEW."id", NEW."name", NEW."network_id", NEW."offers_first_conversation", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."provider_id", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_58ee5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_personhistory" ("dataset", "email", "family_name", "given_name", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "user_id") VALUES (NEW."dataset", NEW."email", NEW."family_name", NEW."given_name", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."phone", NEW."public_id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_5bd1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_circlehistory" ("id", "name", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."name", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_5f767() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_seathandovermatterhistory" ("case_id", "former_id", "id", "is_new", "party_id", "passes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (NEW."case_id", NEW."former_id", NEW."id", NEW."is_new", NEW."party_id", NEW."passes", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."plan_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_625d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistentryhistory" ("done_on", "file_id", "id", "item_id", "membership_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."done_on", NEW."file_id", NEW."id", NEW."item_id", NEW."membership_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_62fa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_statementhistory" ("as_of", "id", "kind", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_by", "text") VALUES (NEW."as_of", NEW."id", NEW."kind", NEW."network_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."review_by", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_78b1a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementhistory" ("dataset", "id", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "renews_id", "series_id", "signed_on", "signed_text", "source_id", "start_known", "term_ends_on", "term_state", "title", "valid") VALUES (NEW."dataset", NEW."id", NEW."note", NEW."number", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."renews_id", NEW."series_id", NEW."signed_on", NEW."signed_text", NEW."source_id", NEW."start_known", NEW."term_ends_on", NEW."term_state", NEW."title", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7a581() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_appointmentguesthistory" ("answer", "answered_at", "appointment_id", "asked_sequence", "email", "id", "name", "organiser", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_sequence", "until") VALUES (NEW."answer", NEW."answered_at", NEW."appointment_id", NEW."asked_sequence", NEW."email", NEW."id", NEW."name", NEW."organiser", NEW."party_id", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."told_sequence", NEW."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7cfdc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementserieshistory" ("dataset", "description", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."dataset", NEW."description", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7d7d0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplepicturehistory" ("caption", "example_id", "id", "image_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."caption", NEW."example_id", NEW."id", NEW."image_id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7e816() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_recommendationhistory" ("addressee", "audience", "author_id", "conditions", "created_at", "created_by", "dataset", "due_on", "editor_id", "expire_at", "expired", "first_published_at", "go_live_at", "has_unpublished_changes", "id", "kind", "last_published_at", "latest_revision_id", "licence", "live", "live_revision_id", "locked", "locked_at", "locked_by_id", "network_id", "number", "origin_id", "origin_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_on", "reason", "scope", "state", "state_since", "text", "title", "validation", "version", "work_scope") VALUES (NEW."addressee", NEW."audience", NEW."author_id", NEW."conditions", NEW."created_at", NEW."created_by", NEW."dataset", NEW."due_on", NEW."editor_id", NEW."expire_at", NEW."expired", NEW."first_published_at", NEW."go_live_at", NEW."has_unpublished_changes", NEW."id", NEW."kind", NEW."last_published_at", NEW."latest_revision_id", NEW."licence", NEW."live", NEW."live_revision_id", NEW."locked", NEW."locked_at", NEW."locked_by_id", NEW."network_id", NEW."number", NEW."origin_id", NEW."origin_kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."published_on", NEW."reason", NEW."scope", NEW."state", NEW."state_since", NEW."text", NEW."title", NEW."validation", NEW."version", NEW."work_scope"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_83031() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "topics_synonymringhistory" ("id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_83de9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_tiehistory" ("dataset", "id", "kind", "origin_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since_text", "source_id", "target_id", "valid") VALUES (NEW."dataset", NEW."id", NEW."kind", NEW."origin_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."since_text", NEW."source_id", NEW."target_id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_84e67() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_criteriongradehistory" ("criterion", "example_id", "grade", "graded_by", "graded_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."criterion", NEW."example_id", NEW."grade", NEW."graded_by", NEW."graded_on", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_87b4b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_requestcolleaguehistory" ("email", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (NEW."email", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8dc52() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_collectionitemhistory" ("added_on", "aid_id", "collection_id", "example_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "recommendation_id") VALUES (NEW."added_on", NEW."aid_id", NEW."collection_id", NEW."example_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."recommendation_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8e7cb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistitemhistory" ("id", "is_required", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (NEW."id", NEW."is_required", NEW."kind", NEW."label", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."version_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_98d76() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_organisationnamehistory" ("id", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "valid") VALUES (NEW."id", NEW."name", NEW."organisation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source_id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9a601() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_eligibilityrulehistory" ("id", "level", "needs_association", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid", "within_ags") VALUES (NEW."id", NEW."level", NEW."needs_association", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."valid", NEW."within_ags"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9b067() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_textblockhistory" ("changed_at", "changed_by", "id", "is_offered", "network_id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "text", "title") VALUES (NEW."changed_at", NEW."changed_by", NEW."id", NEW."is_offered", NEW."network_id", NEW."owner_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."scope", NEW."text", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9b10d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_appointmenthistory" ("all_day", "audience", "cancel_reason", "cancelled_at", "case_id", "changed_at", "created_at", "created_by_id", "ends_at", "id", "internal_note", "kind", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "sequence", "starts_at", "title", "topic_id", "uid") VALUES (NEW."all_day", NEW."audience", NEW."cancel_reason", NEW."cancelled_at", NEW."case_id", NEW."changed_at", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."id", NEW."internal_note", NEW."kind", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place", NEW."public_id", NEW."sequence", NEW."starts_at", NEW."title", NEW."topic_id", NEW."uid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_aeb1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_nextstephistory" ("case_id", "created_at", "due_on", "entry_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by", "public_id", "state", "text") VALUES (NEW."case_id", NEW."created_at", NEW."due_on", NEW."entry_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."proposed_by", NEW."public_id", NEW."state", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b5abc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_handoverhistory" ("at", "by_name", "id", "leaving_id", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "ticket_id", "undone_at") VALUES (NEW."at", NEW."by_name", NEW."id", NEW."leaving_id", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."ticket_id", NEW."undone_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b9e21() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "core_calendarfeedhistory" ("created_at", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revoked_at", "subject", "with_details") VALUES (NEW."created_at", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."revoked_at", NEW."subject", NEW."with_details"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bbfea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_advicesettingshistory" ("escalates_after", "escalates_to_all_after", "id", "land", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "records_minutes", "silent_after") VALUES (NEW."escalates_after", NEW."escalates_to_all_after", NEW."id", NEW."land", NEW."network_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."records_minutes", NEW."silent_after"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c368c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_collectionhistory" ("changed_at", "created_at", "id", "intro", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "title") VALUES (NEW."changed_at", NEW."created_at", NEW."id", NEW."intro", NEW."owner_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."scope", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_cbf05() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_opennesshistory" ("id", "kind", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (NEW."id", NEW."kind", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_cf953() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_claimhistory" ("as_of", "dataset", "field", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "subject", "value") VALUES (NEW."as_of", NEW."dataset", NEW."field", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source_id", NEW."subject", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_cf9d4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_commissionhistory" ("answer_id", "dataset", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "size_class", "state", "state_since", "taken_by_id", "topic_id", "wanted_by", "wanted_on") VALUES (NEW."answer_id", NEW."dataset", NEW."id", NEW."network_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."size_class", NEW."state", NEW."state_since", NEW."taken_by_id", NEW."topic_id", NEW."wanted_by", NEW."wanted_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_d6731() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_servicechoicehistory" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id", "valid") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."service_id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_d8e59() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementgranthistory" ("agreement_id", "id", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id") VALUES (NEW."agreement_id", NEW."id", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."service_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_d959f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_territorynamehistory" ("ars", "edition_id", "id", "kind", "name", "official_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "territory_id", "title", "valid") VALUES (NEW."ars", NEW."edition_id", NEW."id", NEW."kind", NEW."name", NEW."official_name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."territory_id", NEW."title", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_dfc28() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_membershiphistory" ("basis", "checklist_id", "dataset", "end_note", "end_reason", "id", "network_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "state", "succeeds_id", "valid") VALUES (NEW."basis", NEW."checklist_id", NEW."dataset", NEW."end_note", NEW."end_reason", NEW."id", NEW."network_id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source_id", NEW."state", NEW."succeeds_id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e5b35() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_organisationhistory" ("dataset", "email", "id", "is_listed", "kind", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "profile", "public_id", "region", "slug", "sort_key", "territory_id", "website") VALUES (NEW."dataset", NEW."email", NEW."id", NEW."is_listed", NEW."kind", NEW."level", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."phone", NEW."profile", NEW."public_id", NEW."region", NEW."slug", NEW."sort_key", NEW."territory_id", NEW."website"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f3fa8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_practiceexamplehistory" ("adaptable_core", "aim", "audience", "author_id", "began", "confirmed_on", "consent_by", "consent_on", "consent_scope", "consent_state", "contact_id", "cost", "cost_note", "created_at", "created_by", "dataset", "differently", "due_on", "duration_months", "editor_id", "evidence_kind", "expire_at", "expired", "expires_on", "first_published_at", "funding", "gist", "go_live_at", "has_unpublished_changes", "id", "last_published_at", "latest_revision_id", "licence", "live", "live_revision_id", "local_colour", "locked", "locked_at", "locked_by_id", "may_be_asked", "methods", "neighbourhood", "network_id", "not_reached", "number", "occasion", "organisation_id", "origin_id", "origin_kind", "participants", "partners", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase", "pitfalls", "pitfalls_audience", "pitfalls_public_from", "pitfalls_scope", "place_ags", "place_as_of", "place_county", "public_id", "published_on", "reached", "resolution", "resolution_on", "result", "scope", "settlement_type", "size_class", "staff_hours", "state", "state_since", "target_groups", "title", "transfer_conditions", "validation", "version", "work_scope", "year") VALUES (NEW."adaptable_core", NEW."aim", NEW."audience", NEW."author_id", NEW."began", NEW."confirmed_on", NEW."consent_by", NEW."consent_on", NEW."consent_scope", NEW."consent_state", NEW."contact_id", NEW."cost", NEW."cost_note", NEW."created_at", NEW."created_by", NEW."dataset", NEW."differently", NEW."due_on", NEW."duration_months", NEW."editor_id", NEW."evidence_kind", NEW."expire_at", NEW."expired", NEW."expires_on", NEW."first_published_at", NEW."funding", NEW."gist", NEW."go_live_at", NEW."has_unpublished_changes", NEW."id", NEW."last_published_at", NEW."latest_revision_id", NEW."licence", NEW."live", NEW."live_revision_id", NEW."local_colour", NEW."locked", NEW."locked_at", NEW."locked_by_id", NEW."may_be_asked", NEW."methods", NEW."neighbourhood", NEW."network_id", NEW."not_reached", NEW."number", NEW."occasion", NEW."organisation_id", NEW."origin_id", NEW."origin_kind", NEW."participants", NEW."partners", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."phase", NEW."pitfalls", NEW."pitfalls_audience", NEW."pitfalls_public_from", NEW."pitfalls_scope", NEW."place_ags", NEW."place_as_of", NEW."place_county", NEW."public_id", NEW."published_on", NEW."reached", NEW."resolution", NEW."resolution_on", NEW."result", NEW."scope", NEW."settlement_type", NEW."size_class", NEW."staff_hours", NEW."state", NEW."state_since", NEW."target_groups", NEW."title", NEW."transfer_conditions", NEW."validation", NEW."version", NEW."work_scope", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f6a1a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "topics_topichistory" ("alternative_labels", "broader_id", "definition", "deprecated_on", "exact_matches", "hidden_labels", "id", "is_edited", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "replaced_by_id", "slug", "translations") VALUES (NEW."alternative_labels", NEW."broader_id", NEW."definition", NEW."deprecated_on", NEW."exact_matches", NEW."hidden_labels", NEW."id", NEW."is_edited", NEW."label", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."replaced_by_id", NEW."slug", NEW."translations"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f7c2c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_workingaidhistory" ("audience", "gist", "id", "kind", "licence", "network_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scope", "slug", "title", "withdrawn_on") VALUES (NEW."audience", NEW."gist", NEW."id", NEW."kind", NEW."licence", NEW."network_id", NEW."origin", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."scope", NEW."slug", NEW."title", NEW."withdrawn_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f9362() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_seathandoverhistory" ("asked_at", "decided_at", "decided_by", "email", "family_name", "given_name", "id", "is_shared_mailbox", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "seat_id", "since", "state", "successor_id", "ticket_id", "until") VALUES (NEW."asked_at", NEW."decided_at", NEW."decided_by", NEW."email", NEW."family_name", NEW."given_name", NEW."id", NEW."is_shared_mailbox", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."public_id", NEW."reason", NEW."seat_id", NEW."since", NEW."state", NEW."successor_id", NEW."ticket_id", NEW."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_fba68() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_profileproposalhistory" ("decided_at", "decided_by_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "reason", "state", "values") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."proposed_at", NEW."proposed_by_id", NEW."reason", NEW."state", NEW."values"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_fe5c3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistversionhistory" ("id", "is_known", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (NEW."id", NEW."is_known", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_circle_54e86() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
DECLARE
    found BOOLEAN;
BEGIN
    IF NEW.broader_id IS NULL AND NEW.replaced_by_id IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('topics_topic_circle'));
    WITH RECURSIVE above(id) AS (
        SELECT broader_id FROM topics_topic WHERE id = NEW.id
        UNION
        SELECT topic.broader_id FROM topics_topic AS topic JOIN above ON topic.id = above.id
    )
    SELECT EXISTS (SELECT 1 FROM above WHERE above.id = NEW.id) INTO found;
    IF NOT found THEN
        WITH RECURSIVE next(id) AS (
            SELECT replaced_by_id FROM topics_topic WHERE id = NEW.id
            UNION
            SELECT topic.replaced_by_id FROM topics_topic AS topic JOIN next ON topic.id = next.id
        )
        SELECT EXISTS (SELECT 1 FROM next WHERE next.id = NEW.id) INTO found;
    END IF;
    IF found THEN
        RAISE EXCEPTION 'topic % would lie below or be replaced by itself', NEW.slug
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_reversal_mirrors_0f6e0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    IF NEW.reverses_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM ledger_fact AS original
        WHERE original.id = NEW.reverses_id AND original.reverses_id IS NULL
          AND (original.day, original.kind, original.network, original.municipality, original.topic,
               original.detail, original.subject, original.dataset)
            = (NEW.day, NEW.kind, NEW.network, NEW.municipality, NEW.topic, NEW.detail, NEW.subject, NEW.dataset)
          AND original.minutes IS NOT DISTINCT FROM NEW.minutes
          AND original.amount IS NOT DISTINCT FROM NEW.amount
    ) THEN
        RAISE EXCEPTION 'fact % does not mirror an original fact', NEW.reverses_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_aid_id_delete_2a891() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'aid', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_aid_id_insert_71222() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'aid', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_aid_id_update_f43e0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'aid', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_case_id_delete_1b87b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "case_id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_case_id_delete_372db() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "case_id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_case_id_insert_2d9a5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "case_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_case_id_insert_bc378() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "case_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_case_id_update_20414() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "case_id" AS key FROM old_rows UNION SELECT "case_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_case_id_update_3e199() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "case_id" AS key FROM old_rows UNION SELECT "case_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_id_delete_373e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_id_insert_d5a9d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_beratung_id_update_ef597() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'beratung', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_example_example_id_delete_43830() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'example', key FROM (SELECT "example_id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_example_example_id_insert_bcf51() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'example', key FROM (SELECT "example_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_example_example_id_update_1a0c6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'example', key FROM (SELECT "example_id" AS key FROM old_rows UNION SELECT "example_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_example_id_delete_fb60f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'example', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_example_id_insert_d4d76() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'example', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_example_id_update_ea575() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'example', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_finding_id_delete_af315() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'finding', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_finding_id_insert_30dd5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'finding', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_finding_id_update_7423e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'finding', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_gemeinde_id_delete_21fdc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'gemeinde', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_gemeinde_id_insert_895ff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'gemeinde', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_gemeinde_id_update_2caea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'gemeinde', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_kontakt_id_delete_75bbf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'kontakt', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_kontakt_id_insert_79bfa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'kontakt', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_kontakt_id_update_07e98() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'kontakt', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_kontakt_person_id_delete_b1b16() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'kontakt', key FROM (SELECT "person_id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_kontakt_person_id_insert_d1f3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'kontakt', key FROM (SELECT "person_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_kontakt_person_id_update_9b3e2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'kontakt', key FROM (SELECT "person_id" AS key FROM old_rows UNION SELECT "person_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_organisation_id_delete_776ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'organisation', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_organisation_id_insert_53d7e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'organisation', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_organisation_id_update_35de7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'organisation', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_organisation_organisation_id_delete_36906() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'organisation', key FROM (SELECT "organisation_id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_organisation_organisation_id_insert_4b8c4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'organisation', key FROM (SELECT "organisation_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_organisation_organisation_id_update_2b831() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'organisation', key FROM (SELECT "organisation_id" AS key FROM old_rows UNION SELECT "organisation_id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_recommendation_id_delete_ab46f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'recommendation', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_recommendation_id_insert_9f50d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'recommendation', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_recommendation_id_update_22343() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'recommendation', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_topics_topic_id_delete_b0356() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'topics.topic', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_topics_topic_id_delete_d7c51() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'topics.topic', key FROM (SELECT "id" AS key FROM old_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_topics_topic_id_insert_6c9c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'topics.topic', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_topics_topic_id_insert_95cc4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'topics.topic', key FROM (SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_topics_topic_id_update_2806d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'topics.topic', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_search_topics_topic_id_update_a3faa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            INSERT INTO search_change (kind, key)
            SELECT 'topics.topic', key FROM (SELECT "id" AS key FROM old_rows UNION SELECT "id" AS key FROM new_rows) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_along_the_table_7568e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    IF (CASE WHEN TG_OP = 'INSERT' THEN '' ELSE OLD.state END, NEW.state) NOT IN (('', 'interested'), ('', 'member'), ('interested', 'requirements_open'), ('interested', 'resolution_pending'), ('interested', 'member'), ('interested', 'withdrawn'), ('requirements_open', 'resolution_pending'), ('requirements_open', 'member'), ('requirements_open', 'withdrawn'), ('resolution_pending', 'requirements_open'), ('resolution_pending', 'member'), ('resolution_pending', 'withdrawn'), ('member', 'leaving'), ('member', 'ended'), ('leaving', 'member'), ('leaving', 'ended'), ('member', 'member'), ('leaving', 'leaving'), ('ended', 'ended'), ('ended', 'member'), ('member', 'withdrawn'), ('leaving', 'withdrawn'), ('ended', 'withdrawn'))
       AND (TG_OP = 'INSERT' OR OLD.state <> NEW.state) THEN
        RAISE EXCEPTION 'membership % cannot become %', NEW.id, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_has_transition_6d343() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    IF EXISTS (
        SELECT 1 FROM network_membership AS m
        WHERE m.id = NEW.id AND m.state IS DISTINCT FROM (
            SELECT t.to_state FROM network_membershiptransition AS t
            WHERE t.membership_id = m.id ORDER BY t.id DESC LIMIT 1
        )
    ) THEN
        RAISE EXCEPTION 'membership % changed its state without a transition', NEW.id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_territory_fits_2bfe3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    IF NEW.territory_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM register_territory AS territory
        WHERE territory.id = NEW.territory_id AND (
            (NEW.kind = 'municipality' AND territory.level = 'gemeinde' AND territory.kind NOT IN ('65', '66'))
            OR (NEW.kind = 'county' AND territory.level = 'kreis')
        )
    ) THEN
        RAISE EXCEPTION 'territory % is no municipality or county', NEW.territory_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_044f4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_statementhistory" ("as_of", "id", "kind", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_by", "text") VALUES (NEW."as_of", NEW."id", NEW."kind", NEW."network_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."review_by", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_081ff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_requestcolleaguehistory" ("email", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id") VALUES (NEW."email", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."request_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0e890() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userhistory" ("email", "id", "is_active", "is_shared_mailbox", "is_staff", "is_superuser", "joined_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."email", NEW."id", NEW."is_active", NEW."is_shared_mailbox", NEW."is_staff", NEW."is_superuser", NEW."joined_at", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0fcb8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_servicehistory" ("dataset", "description", "id", "name", "network_id", "offers_first_conversation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "slug") VALUES (NEW."dataset", NEW."description", NEW."id", NEW."name", NEW."network_id", NEW."offers_first_conversation", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."provider_id", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_154b3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_claimhistory" ("as_of", "dataset", "field", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "subject", "value") VALUES (NEW."as_of", NEW."dataset", NEW."field", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source_id", NEW."subject", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1607e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_absencehistory" ("deputy_id", "entered_by_id", "id", "network_id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (NEW."deputy_id", NEW."entered_by_id", NEW."id", NEW."network_id", NEW."note", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_16858() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_eligibilityrulehistory" ("id", "level", "needs_association", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid", "within_ags") VALUES (NEW."id", NEW."level", NEW."needs_association", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."valid", NEW."within_ags"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_17ab0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementhistory" ("dataset", "id", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "renews_id", "series_id", "signed_on", "signed_text", "source_id", "start_known", "term_ends_on", "term_state", "title", "valid") VALUES (NEW."dataset", NEW."id", NEW."note", NEW."number", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."renews_id", NEW."series_id", NEW."signed_on", NEW."signed_text", NEW."source_id", NEW."start_known", NEW."term_ends_on", NEW."term_state", NEW."title", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_192e0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "topics_synonymringhistory" ("id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1e603() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_opennesshistory" ("id", "kind", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (NEW."id", NEW."kind", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_25fb1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_profileproposalhistory" ("decided_at", "decided_by_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "reason", "state", "values") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."proposed_at", NEW."proposed_by_id", NEW."reason", NEW."state", NEW."values"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_26046() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_advicesettingshistory" ("escalates_after", "escalates_to_all_after", "id", "land", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "records_minutes", "silent_after") VALUES (NEW."escalates_after", NEW."escalates_to_all_after", NEW."id", NEW."land", NEW."network_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."records_minutes", NEW."silent_after"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2e216() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_networkhistory" ("answer_working_days", "association_id", "brand_colour", "dataset", "founded_text", "id", "is_open", "name", "operating_body_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "sender_address", "sender_name", "short_name", "slug") VALUES (NEW."answer_working_days", NEW."association_id", NEW."brand_colour", NEW."dataset", NEW."founded_text", NEW."id", NEW."is_open", NEW."name", NEW."operating_body_id", NEW."parent_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purpose", NEW."sender_address", NEW."sender_name", NEW."short_name", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_31bf1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_appointmenthistory" ("all_day", "audience", "cancel_reason", "cancelled_at", "case_id", "changed_at", "created_at", "created_by_id", "ends_at", "id", "internal_note", "kind", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "sequence", "starts_at", "title", "topic_id", "uid") VALUES (NEW."all_day", NEW."audience", NEW."cancel_reason", NEW."cancelled_at", NEW."case_id", NEW."changed_at", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."id", NEW."internal_note", NEW."kind", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place", NEW."public_id", NEW."sequence", NEW."starts_at", NEW."title", NEW."topic_id", NEW."uid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3228e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_advicerequesthistory" ("adviser_id", "answer_by", "channel", "chosen_service_id", "confirmed_at", "created_at", "dataset", "email", "entitlement_outcome", "entitlement_reasons", "function", "helps", "id", "moves", "name", "noted_by_id", "only_me", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "place_typed", "public_id", "service_id", "state", "topic_id") VALUES (NEW."adviser_id", NEW."answer_by", NEW."channel", NEW."chosen_service_id", NEW."confirmed_at", NEW."created_at", NEW."dataset", NEW."email", NEW."entitlement_outcome", NEW."entitlement_reasons", NEW."function", NEW."helps", NEW."id", NEW."moves", NEW."name", NEW."noted_by_id", NEW."only_me", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."phone", NEW."place_typed", NEW."public_id", NEW."service_id", NEW."state", NEW."topic_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_37c65() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_territorynamehistory" ("ars", "edition_id", "id", "kind", "name", "official_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "territory_id", "title", "valid") VALUES (NEW."ars", NEW."edition_id", NEW."id", NEW."kind", NEW."name", NEW."official_name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."territory_id", NEW."title", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3f6ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_recommendationhistory" ("addressee", "audience", "author_id", "conditions", "created_at", "created_by", "dataset", "due_on", "editor_id", "expire_at", "expired", "first_published_at", "go_live_at", "has_unpublished_changes", "id", "kind", "last_published_at", "latest_revision_id", "licence", "live", "live_revision_id", "locked", "locked_at", "locked_by_id", "network_id", "number", "origin_id", "origin_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_on", "reason", "scope", "state", "state_since", "text", "title", "validation", "version", "work_scope") VALUES (NEW."addressee", NEW."audience", NEW."author_id", NEW."conditions", NEW."created_at", NEW."created_by", NEW."dataset", NEW."due_on", NEW."editor_id", NEW."expire_at", NEW."expired", NEW."first_published_at", NEW."go_live_at", NEW."has_unpublished_changes", NEW."id", NEW."kind", NEW."last_published_at", NEW."latest_revision_id", NEW."licence", NEW."live", NEW."live_revision_id", NEW."locked", NEW."locked_at", NEW."locked_by_id", NEW."network_id", NEW."number", NEW."origin_id", NEW."origin_kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."published_on", NEW."reason", NEW."scope", NEW."state", NEW."state_since", NEW."text", NEW."title", NEW."validation", NEW."version", NEW."work_scope"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_40a07() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplepicturehistory" ("caption", "example_id", "id", "image_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."caption", NEW."example_id", NEW."id", NEW."image_id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_458fe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_successionhistory" ("area_share", "edition_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "population_share", "predecessor_id", "reference", "statistical_on", "successor_id") VALUES (NEW."area_share", NEW."edition_id", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."population", NEW."population_share", NEW."predecessor_id", NEW."reference", NEW."statistical_on", NEW."successor_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_476e3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_handoverhistory" ("at", "by_name", "id", "leaving_id", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "ticket_id", "undone_at") VALUES (NEW."at", NEW."by_name", NEW."id", NEW."leaving_id", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."ticket_id", NEW."undone_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4bd28() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_entryhistory" ("audience", "author_id", "author_name", "author_side", "body", "case_id", "created_at", "folded", "happened_on", "id", "kind", "minutes", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope") VALUES (NEW."audience", NEW."author_id", NEW."author_name", NEW."author_side", NEW."body", NEW."case_id", NEW."created_at", NEW."folded", NEW."happened_on", NEW."id", NEW."kind", NEW."minutes", NEW."party_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."scope"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4e554() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_territoryhistory" ("ags", "ars", "begin_basis", "end_basis", "id", "introduced_by_id", "kind", "latitude", "level", "longitude", "name", "official_name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "sort_key", "title", "valid", "written_by_id") VALUES (NEW."ags", NEW."ars", NEW."begin_basis", NEW."end_basis", NEW."id", NEW."introduced_by_id", NEW."kind", NEW."latitude", NEW."level", NEW."longitude", NEW."name", NEW."official_name", NEW."parent_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."postcode", NEW."sort_key", NEW."title", NEW."valid", NEW."written_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4e81e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_organisationhistory" ("dataset", "email", "id", "is_listed", "kind", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "profile", "public_id", "region", "slug", "sort_key", "territory_id", "website") VALUES (NEW."dataset", NEW."email", NEW."id", NEW."is_listed", NEW."kind", NEW."level", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."phone", NEW."profile", NEW."public_id", NEW."region", NEW."slug", NEW."sort_key", NEW."territory_id", NEW."website"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_5281b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_seathandoverplanhistory" ("carried_out_at", "ended_at", "handover_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_at") VALUES (NEW."carried_out_at", NEW."ended_at", NEW."handover_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."taken_back_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_53ca3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_collectionhistory" ("changed_at", "created_at", "id", "intro", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "title") VALUES (NEW."changed_at", NEW."created_at", NEW."id", NEW."intro", NEW."owner_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."scope", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_56aa7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_membershiphistory" ("basis", "checklist_id", "dataset", "end_note", "end_reason", "id", "network_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "state", "succeeds_id", "valid") VALUES (NEW."basis", NEW."checklist_id", NEW."dataset", NEW."end_note", NEW."end_reason", NEW."id", NEW."network_id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source_id", NEW."state", NEW."succeeds_id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_58327() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistitemhistory" ("id", "is_required", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version_id") VALUES (NEW."id", NEW."is_required", NEW."kind", NEW."label", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."version_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_59e96() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_validationhistory" ("by_function", "by_name", "by_person_id", "entry_version", "example_id", "finding_id", "id", "level", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation_id") VALUES (NEW."by_function", NEW."by_name", NEW."by_person_id", NEW."entry_version", NEW."example_id", NEW."finding_id", NEW."id", NEW."level", NEW."note", NEW."on", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recommendation_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_59fa3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_appointmentguesthistory" ("answer", "answered_at", "appointment_id", "asked_sequence", "email", "id", "name", "organiser", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_sequence", "until") VALUES (NEW."answer", NEW."answered_at", NEW."appointment_id", NEW."asked_sequence", NEW."email", NEW."id", NEW."name", NEW."organiser", NEW."party_id", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."told_sequence", NEW."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_5dbdc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "circulars_circularhistory" ("audience_name", "body", "created_at", "id", "is_public", "listing", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_for", "public_id", "query", "remark", "responsible_id", "sent_at", "state", "stopped_at", "stopped_by", "subject", "to_contacts", "to_mayors", "to_subscribers") VALUES (NEW."audience_name", NEW."body", NEW."created_at", NEW."id", NEW."is_public", NEW."listing", NEW."network_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."planned_for", NEW."public_id", NEW."query", NEW."remark", NEW."responsible_id", NEW."sent_at", NEW."state", NEW."stopped_at", NEW."stopped_by", NEW."subject", NEW."to_contacts", NEW."to_mayors", NEW."to_subscribers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_5ffc5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_organisationnamehistory" ("id", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "valid") VALUES (NEW."id", NEW."name", NEW."organisation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source_id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_607c3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_seathistory" ("capacity", "dataset", "id", "network_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "valid") VALUES (NEW."capacity", NEW."dataset", NEW."id", NEW."network_id", NEW."organisation_id", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."role", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_667d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_workingaidhistory" ("audience", "gist", "id", "kind", "licence", "network_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scope", "slug", "title", "withdrawn_on") VALUES (NEW."audience", NEW."gist", NEW."id", NEW."kind", NEW."licence", NEW."network_id", NEW."origin", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."scope", NEW."slug", NEW."title", NEW."withdrawn_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6b054() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_criteriongradehistory" ("criterion", "example_id", "grade", "graded_by", "graded_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."criterion", NEW."example_id", NEW."grade", NEW."graded_by", NEW."graded_on", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6ded2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementgranthistory" ("agreement_id", "id", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id") VALUES (NEW."agreement_id", NEW."id", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."service_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6fbdb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "core_calendarfeedhistory" ("created_at", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "revoked_at", "subject", "with_details") VALUES (NEW."created_at", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."revoked_at", NEW."subject", NEW."with_details"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_788c6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementserieshistory" ("dataset", "description", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."dataset", NEW."description", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7ffd0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "topics_topichistory" ("alternative_labels", "broader_id", "definition", "deprecated_on", "exact_matches", "hidden_labels", "id", "is_edited", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "replaced_by_id", "slug", "translations") VALUES (NEW."alternative_labels", NEW."broader_id", NEW."definition", NEW."deprecated_on", NEW."exact_matches", NEW."hidden_labels", NEW."id", NEW."is_edited", NEW."label", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."replaced_by_id", NEW."slug", NEW."translations"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_82cd2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_practiceexamplehistory" ("adaptable_core", "aim", "audience", "author_id", "began", "confirmed_on", "consent_by", "consent_on", "consent_scope", "consent_state", "contact_id", "cost", "cost_note", "created_at", "created_by", "dataset", "differently", "due_on", "duration_months", "editor_id", "evidence_kind", "expire_at", "expired", "expires_on", "first_published_at", "funding", "gist", "go_live_at", "has_unpublished_changes", "id", "last_published_at", "latest_revision_id", "licence", "live", "live_revision_id", "local_colour", "locked", "locked_at", "locked_by_id", "may_be_asked", "methods", "neighbourhood", "network_id", "not_reached", "number", "occasion", "organisation_id", "origin_id", "origin_kind", "participants", "partners", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase", "pitfalls", "pitfalls_audience", "pitfalls_public_from", "pitfalls_scope", "place_ags", "place_as_of", "place_county", "public_id", "published_on", "reached", "resolution", "resolution_on", "result", "scope", "settlement_type", "size_class", "staff_hours", "state", "state_since", "target_groups", "title", "transfer_conditions", "validation", "version", "work_scope", "year") VALUES (NEW."adaptable_core", NEW."aim", NEW."audience", NEW."author_id", NEW."began", NEW."confirmed_on", NEW."consent_by", NEW."consent_on", NEW."consent_scope", NEW."consent_state", NEW."contact_id", NEW."cost", NEW."cost_note", NEW."created_at", NEW."created_by", NEW."dataset", NEW."differently", NEW."due_on", NEW."duration_months", NEW."editor_id", NEW."evidence_kind", NEW."expire_at", NEW."expired", NEW."expires_on", NEW."first_published_at", NEW."funding", NEW."gist", NEW."go_live_at", NEW."has_unpublished_changes", NEW."id", NEW."last_published_at", NEW."latest_revision_id", NEW."licence", NEW."live", NEW."live_revision_id", NEW."local_colour", NEW."locked", NEW."locked_at", NEW."locked_by_id", NEW."may_be_asked", NEW."methods", NEW."neighbourhood", NEW."network_id", NEW."not_reached", NEW."number", NEW."occasion", NEW."organisation_id", NEW."origin_id", NEW."origin_kind", NEW."participants", NEW."partners", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."phase", NEW."pitfalls", NEW."pitfalls_audience", NEW."pitfalls_public_from", NEW."pitfalls_scope", NEW."place_ags", NEW."place_as_of", NEW."place_county", NEW."public_id", NEW."published_on", NEW."reached", NEW."resolution", NEW."resolution_on", NEW."result", NEW."scope", NEW."settlement_type", NEW."size_class", NEW."staff_hours", NEW."state", NEW."state_since", NEW."target_groups", NEW."title", NEW."transfer_conditions", NEW."validation", NEW."version", NEW."work_scope", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_89984() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_seathandovermatterhistory" ("case_id", "former_id", "id", "is_new", "party_id", "passes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (NEW."case_id", NEW."former_id", NEW."id", NEW."is_new", NEW."party_id", NEW."passes", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."plan_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8a5b7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_personhistory" ("dataset", "email", "family_name", "given_name", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "user_id") VALUES (NEW."dataset", NEW."email", NEW."family_name", NEW."given_name", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."phone", NEW."public_id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8e12b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_routingrulehistory" ("adviser_id", "association_id", "id", "is_active", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service_id", "topic_id", "within_ags") VALUES (NEW."adviser_id", NEW."association_id", NEW."id", NEW."is_active", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."service_id", NEW."topic_id", NEW."within_ags"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8f61d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplestephistory" ("example_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "text", "when") VALUES (NEW."example_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."text", NEW."when"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_95ab7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_editorialrulehistory" ("confirm_months", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publishes_at_once", "review_days", "valid") VALUES (NEW."confirm_months", NEW."id", NEW."network_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."publishes_at_once", NEW."review_days", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_96384() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_seathandoverhistory" ("asked_at", "decided_at", "decided_by", "email", "family_name", "given_name", "id", "is_shared_mailbox", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "seat_id", "since", "state", "successor_id", "ticket_id", "until") VALUES (NEW."asked_at", NEW."decided_at", NEW."decided_by", NEW."email", NEW."family_name", NEW."given_name", NEW."id", NEW."is_shared_mailbox", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."reason", NEW."seat_id", NEW."since", NEW."state", NEW."successor_id", NEW."ticket_id", NEW."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9af7e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_handoveritemhistory" ("case_id", "colleague_id", "handover_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_at", "reasons") VALUES (NEW."case_id", NEW."colleague_id", NEW."handover_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."read_at", NEW."reasons"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a1363() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_circlehistory" ("id", "name", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."name", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b2834() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_evidencehistory" ("added_by", "added_on", "example_id", "finding_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation_id", "stance", "strength") VALUES (NEW."added_by", NEW."added_on", NEW."example_id", NEW."finding_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recommendation_id", NEW."stance", NEW."strength"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bb9a8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_aidversionhistory" ("aid_id", "author_name", "created_at", "file_id", "id", "names", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."aid_id", NEW."author_name", NEW."created_at", NEW."file_id", NEW."id", NEW."names", NEW."note", NEW."number", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c300c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_collectionitemhistory" ("added_on", "aid_id", "collection_id", "example_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "recommendation_id") VALUES (NEW."added_on", NEW."aid_id", NEW."collection_id", NEW."example_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."recommendation_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c5fcd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_casepartyhistory" ("case_id", "email", "function", "id", "is_requester", "let_in_by", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "since", "until") VALUES (NEW."case_id", NEW."email", NEW."function", NEW."id", NEW."is_requester", NEW."let_in_by", NEW."name", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."phone", NEW."since", NEW."until"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d33f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_confirmationhistory" ("answer", "answered_at", "answered_by", "asked_at", "asked_name", "due_on", "example_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by", NEW."asked_at", NEW."asked_name", NEW."due_on", NEW."example_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d3c38() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistversionhistory" ("id", "is_known", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (NEW."id", NEW."is_known", NEW."network_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d4c6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_textblockhistory" ("changed_at", "changed_by", "id", "is_offered", "network_id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "text", "title") VALUES (NEW."changed_at", NEW."changed_by", NEW."id", NEW."is_offered", NEW."network_id", NEW."owner_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."scope", NEW."text", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d5d6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_casehistory" ("adviser_id", "closed_on", "dataset", "follow_up_note", "follow_up_on", "id", "last_entry_at", "network_id", "number", "only_me", "opened_on", "organisation_id", "outcome", "outcome_occasion", "outcome_open", "outcome_result", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "released_on", "request_id", "service_id", "state", "state_before_pause", "state_since", "title", "topic_id", "version", "waiting_for", "waiting_since") VALUES (NEW."adviser_id", NEW."closed_on", NEW."dataset", NEW."follow_up_note", NEW."follow_up_on", NEW."id", NEW."last_entry_at", NEW."network_id", NEW."number", NEW."only_me", NEW."opened_on", NEW."organisation_id", NEW."outcome", NEW."outcome_occasion", NEW."outcome_open", NEW."outcome_result", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."released_on", NEW."request_id", NEW."service_id", NEW."state", NEW."state_before_pause", NEW."state_since", NEW."title", NEW."topic_id", NEW."version", NEW."waiting_for", NEW."waiting_since"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d6939() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_commissionhistory" ("answer_id", "dataset", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "size_class", "state", "state_since", "taken_by_id", "topic_id", "wanted_by", "wanted_on") VALUES (NEW."answer_id", NEW."dataset", NEW."id", NEW."network_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."public_id", NEW."size_class", NEW."state", NEW."state_since", NEW."taken_by_id", NEW."topic_id", NEW."wanted_by", NEW."wanted_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_dbe52() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_tiehistory" ("dataset", "id", "kind", "origin_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since_text", "source_id", "target_id", "valid") VALUES (NEW."dataset", NEW."id", NEW."kind", NEW."origin_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."since_text", NEW."source_id", NEW."target_id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_dfffe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_findinghistory" ("audience", "author_id", "consent_scope", "context", "created_at", "created_by", "dataset", "did_not_work", "id", "is_anonymous", "kind", "network_id", "number", "organisation_id", "origin_id", "origin_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ags", "place_as_of", "place_county", "public_from", "public_id", "released_by", "released_on", "scope", "settlement_type", "shown_place", "shown_size", "size_class", "state", "state_since", "theory", "title", "validation", "version", "voice", "work_scope", "worked") VALUES (NEW."audience", NEW."author_id", NEW."consent_scope", NEW."context", NEW."created_at", NEW."created_by", NEW."dataset", NEW."did_not_work", NEW."id", NEW."is_anonymous", NEW."kind", NEW."network_id", NEW."number", NEW."organisation_id", NEW."origin_id", NEW."origin_kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place_ags", NEW."place_as_of", NEW."place_county", NEW."public_from", NEW."public_id", NEW."released_by", NEW."released_on", NEW."scope", NEW."settlement_type", NEW."shown_place", NEW."shown_size", NEW."size_class", NEW."state", NEW."state_since", NEW."theory", NEW."title", NEW."validation", NEW."version", NEW."voice", NEW."work_scope", NEW."worked"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e2b2c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "register_editionhistory" ("as_of", "before", "counts", "file_hash", "file_name", "id", "imported_at", "imported_by", "kind", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "state_on", "ticket_id", "title", "undone_at") VALUES (NEW."as_of", NEW."before", NEW."counts", NEW."file_hash", NEW."file_name", NEW."id", NEW."imported_at", NEW."imported_by", NEW."kind", NEW."notes", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source", NEW."state_on", NEW."ticket_id", NEW."title", NEW."undone_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e4617() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_servicechoicehistory" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id", "valid") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."service_id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ea5c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "advice_nextstephistory" ("case_id", "created_at", "due_on", "entry_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by", "public_id", "state", "text") VALUES (NEW."case_id", NEW."created_at", NEW."due_on", NEW."entry_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."proposed_by", NEW."public_id", NEW."state", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ef60a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_adoptionhistory" ("adopted_by", "adopted_on", "dataset", "example_id", "id", "organisation_id", "own_example_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thanks") VALUES (NEW."adopted_by", NEW."adopted_on", NEW."dataset", NEW."example_id", NEW."id", NEW."organisation_id", NEW."own_example_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."thanks"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f19b4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_examplesourcehistory" ("address", "example_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "title") VALUES (NEW."address", NEW."example_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."seen_on", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f4e8c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_circlemembershiphistory" ("circle_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid") VALUES (NEW."circle_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."valid"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f83fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_agreementdocumenthistory" ("agreement_id", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."agreement_id", NEW."file_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_fa278() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "network_checklistentryhistory" ("done_on", "file_id", "id", "item_id", "membership_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."done_on", NEW."file_id", NEW."id", NEW."item_id", NEW."membership_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.portal_feed_network() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO search_change (kind, key)
    SELECT kind, page.id FROM touched
        JOIN portal_networkhome AS home ON home.network_id = touched.id
        JOIN wagtailcore_page AS first ON first.id = home.page_ptr_id
        JOIN wagtailcore_page AS page ON starts_with(page.path, first.path)
        CROSS JOIN (VALUES ('seite'), ('meldung')) AS kinds(kind);
    IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
    RETURN NULL;
END;
$$;
CREATE FUNCTION public.portal_feed_pages() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO search_change (kind, key)
    SELECT kind, touched.id FROM touched CROSS JOIN (VALUES ('seite'), ('meldung')) AS kinds(kind);
    IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
    RETURN NULL;
END;
$$;
CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;
    RETURN job_ids;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;
    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;
    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;
    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;
    RETURN _job_id;
END;
$$;
SET default_tablespace = '';
CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);
CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;
 RETURN found_jobs;
END;
$$;
CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;
CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;
CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_signin (
    id bigint NOT NULL,
    session_key character varying(40) NOT NULL,
    device character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.accounts_signin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_signin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    is_shared_mailbox boolean NOT NULL,
    CONSTRAINT user_email_lower_case CHECK (((email)::text = lower((email)::text)))
);
CREATE TABLE public.accounts_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.accounts_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.accounts_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_userhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    is_shared_mailbox boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.accounts_userhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_userhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_absence (
    id bigint NOT NULL,
    valid daterange NOT NULL,
    note character varying(200) NOT NULL,
    deputy_id bigint,
    network_id bigint NOT NULL,
    person_id bigint NOT NULL,
    entered_by_id bigint
);
ALTER TABLE public.advice_absence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_absence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_absencehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid daterange NOT NULL,
    note character varying(200) NOT NULL,
    deputy_id bigint,
    network_id bigint NOT NULL,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    entered_by_id bigint
);
ALTER TABLE public.advice_absencehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_absencehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_advicerequest (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    place_typed character varying(160) NOT NULL,
    name character varying(160) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(60) NOT NULL,
    function character varying(120) NOT NULL,
    moves text NOT NULL,
    helps text NOT NULL,
    channel character varying(10) NOT NULL,
    only_me boolean NOT NULL,
    secret_hash character varying(200) NOT NULL,
    state character varying(12) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    entitlement_outcome character varying(20) NOT NULL,
    entitlement_reasons jsonb NOT NULL,
    answer_by date,
    dataset character varying(10) NOT NULL,
    adviser_id bigint,
    noted_by_id bigint,
    organisation_id bigint NOT NULL,
    person_id bigint,
    service_id bigint NOT NULL,
    topic_id bigint,
    chosen_service_id bigint,
    CONSTRAINT request_unconfirmed_has_no_confirmation CHECK (((NOT ((state)::text = 'unconfirmed'::text)) OR (confirmed_at IS NULL)))
);
ALTER TABLE public.advice_advicerequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_advicerequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_advicerequesthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    place_typed character varying(160) NOT NULL,
    name character varying(160) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(60) NOT NULL,
    function character varying(120) NOT NULL,
    moves text NOT NULL,
    helps text NOT NULL,
    channel character varying(10) NOT NULL,
    only_me boolean NOT NULL,
    state character varying(12) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    entitlement_outcome character varying(20) NOT NULL,
    entitlement_reasons jsonb NOT NULL,
    answer_by date,
    dataset character varying(10) NOT NULL,
    adviser_id bigint,
    noted_by_id bigint,
    organisation_id bigint NOT NULL,
    person_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    service_id bigint NOT NULL,
    topic_id bigint,
    chosen_service_id bigint
);
ALTER TABLE public.advice_advicerequesthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_advicerequesthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_advicesettings (
    id bigint NOT NULL,
    records_minutes boolean NOT NULL,
    network_id bigint NOT NULL,
    escalates_after smallint DEFAULT 3 NOT NULL,
    escalates_to_all_after smallint DEFAULT 5 NOT NULL,
    land character varying(2) DEFAULT 'BW'::character varying NOT NULL,
    silent_after smallint DEFAULT 30 NOT NULL,
    CONSTRAINT advice_advicesettings_escalates_after_check CHECK ((escalates_after >= 0)),
    CONSTRAINT advice_advicesettings_escalates_to_all_after_check CHECK ((escalates_to_all_after >= 0)),
    CONSTRAINT advice_advicesettings_silent_after_check CHECK ((silent_after >= 0)),
    CONSTRAINT advice_settings_first_some_then_all CHECK ((escalates_to_all_after >= escalates_after))
);
ALTER TABLE public.advice_advicesettings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_advicesettings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_advicesettingshistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    records_minutes boolean NOT NULL,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    escalates_after smallint DEFAULT 3 NOT NULL,
    escalates_to_all_after smallint DEFAULT 5 NOT NULL,
    land character varying(2) DEFAULT 'BW'::character varying NOT NULL,
    silent_after smallint DEFAULT 30 NOT NULL,
    CONSTRAINT advice_advicesettingshistory_escalates_after_check CHECK ((escalates_after >= 0)),
    CONSTRAINT advice_advicesettingshistory_escalates_to_all_after_check CHECK ((escalates_to_all_after >= 0)),
    CONSTRAINT advice_advicesettingshistory_silent_after_check CHECK ((silent_after >= 0))
);
ALTER TABLE public.advice_advicesettingshistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_advicesettingshistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_appointment (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    uid character varying(255) NOT NULL,
    sequence integer NOT NULL,
    audience character varying(10) NOT NULL,
    kind character varying(15) NOT NULL,
    title character varying(160) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    all_day boolean NOT NULL,
    place character varying(200) NOT NULL,
    note text NOT NULL,
    internal_note text NOT NULL,
    cancelled_at timestamp with time zone,
    cancel_reason character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    case_id bigint,
    created_by_id bigint NOT NULL,
    network_id bigint,
    topic_id bigint,
    CONSTRAINT advice_appointment_sequence_check CHECK ((sequence >= 0)),
    CONSTRAINT appointment_ends_after_start CHECK ((ends_at > starts_at)),
    CONSTRAINT appointment_of_matter_or_network CHECK (((((audience)::text = 'matter'::text) AND (case_id IS NOT NULL) AND (network_id IS NULL)) OR (((audience)::text = ANY ((ARRAY['team'::character varying, 'network'::character varying])::text[])) AND (case_id IS NULL) AND (network_id IS NOT NULL))))
);
ALTER TABLE public.advice_appointment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_appointment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_appointmentguest (
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    email character varying(254) NOT NULL,
    organiser character varying(320) NOT NULL,
    answer character varying(15) NOT NULL,
    told_sequence integer,
    asked_sequence integer NOT NULL,
    answered_at timestamp with time zone,
    until timestamp with time zone,
    appointment_id bigint NOT NULL,
    party_id bigint,
    person_id bigint,
    CONSTRAINT advice_appointmentguest_asked_sequence_check CHECK ((asked_sequence >= 0)),
    CONSTRAINT advice_appointmentguest_told_sequence_check CHECK ((told_sequence >= 0)),
    CONSTRAINT appointment_guest_is_party_or_adviser CHECK ((((party_id IS NOT NULL) AND (person_id IS NULL)) OR ((party_id IS NULL) AND (person_id IS NOT NULL))))
);
ALTER TABLE public.advice_appointmentguest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_appointmentguest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_appointmentguesthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    email character varying(254) NOT NULL,
    organiser character varying(320) NOT NULL,
    answer character varying(15) NOT NULL,
    told_sequence integer,
    asked_sequence integer NOT NULL,
    answered_at timestamp with time zone,
    until timestamp with time zone,
    appointment_id bigint NOT NULL,
    party_id bigint,
    person_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT advice_appointmentguesthistory_asked_sequence_check CHECK ((asked_sequence >= 0)),
    CONSTRAINT advice_appointmentguesthistory_told_sequence_check CHECK ((told_sequence >= 0))
);
ALTER TABLE public.advice_appointmentguesthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_appointmentguesthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_appointmenthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    uid character varying(255) NOT NULL,
    sequence integer NOT NULL,
    audience character varying(10) NOT NULL,
    kind character varying(15) NOT NULL,
    title character varying(160) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    all_day boolean NOT NULL,
    place character varying(200) NOT NULL,
    note text NOT NULL,
    internal_note text NOT NULL,
    cancelled_at timestamp with time zone,
    cancel_reason character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    case_id bigint,
    created_by_id bigint NOT NULL,
    network_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    topic_id bigint,
    CONSTRAINT advice_appointmenthistory_sequence_check CHECK ((sequence >= 0))
);
ALTER TABLE public.advice_appointmenthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_appointmenthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_case (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    number character varying(20) NOT NULL,
    title character varying(160) NOT NULL,
    state character varying(15) NOT NULL,
    state_before_pause character varying(15) NOT NULL,
    state_since date NOT NULL,
    only_me boolean NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    outcome character varying(15) NOT NULL,
    outcome_occasion text NOT NULL,
    outcome_result text NOT NULL,
    outcome_open text NOT NULL,
    released_on date,
    waiting_for character varying(10) NOT NULL,
    waiting_since timestamp with time zone,
    follow_up_on date,
    follow_up_note character varying(200) NOT NULL,
    last_entry_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    dataset character varying(10) NOT NULL,
    adviser_id bigint NOT NULL,
    network_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    request_id bigint NOT NULL,
    service_id bigint NOT NULL,
    topic_id bigint,
    CONSTRAINT advice_case_version_check CHECK ((version >= 0)),
    CONSTRAINT case_closed_with_outcome CHECK (((NOT ((state)::text = ANY ((ARRAY['closed'::character varying, 'followed_up'::character varying])::text[]))) OR ((closed_on IS NOT NULL) AND (NOT ((outcome)::text = ''::text)))))
);
ALTER TABLE public.advice_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_casehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    number character varying(20) NOT NULL,
    title character varying(160) NOT NULL,
    state character varying(15) NOT NULL,
    state_before_pause character varying(15) NOT NULL,
    state_since date NOT NULL,
    only_me boolean NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    outcome character varying(15) NOT NULL,
    outcome_occasion text NOT NULL,
    outcome_result text NOT NULL,
    outcome_open text NOT NULL,
    released_on date,
    waiting_for character varying(10) NOT NULL,
    waiting_since timestamp with time zone,
    follow_up_on date,
    follow_up_note character varying(200) NOT NULL,
    last_entry_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    dataset character varying(10) NOT NULL,
    adviser_id bigint NOT NULL,
    network_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    request_id bigint NOT NULL,
    service_id bigint NOT NULL,
    topic_id bigint,
    CONSTRAINT advice_casehistory_version_check CHECK ((version >= 0))
);
ALTER TABLE public.advice_casehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_casehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_casenumber (
    id bigint NOT NULL,
    year smallint NOT NULL,
    last integer NOT NULL,
    network_id bigint NOT NULL,
    CONSTRAINT advice_casenumber_last_check CHECK ((last >= 0)),
    CONSTRAINT advice_casenumber_year_check CHECK ((year >= 0))
);
ALTER TABLE public.advice_casenumber ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_casenumber_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_caseparty (
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(60) NOT NULL,
    function character varying(120) NOT NULL,
    is_requester boolean NOT NULL,
    let_in_by character varying(160) NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    link_nonce character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    person_id bigint
);
ALTER TABLE public.advice_caseparty ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_caseparty_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_casepartyhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(60) NOT NULL,
    function character varying(120) NOT NULL,
    is_requester boolean NOT NULL,
    let_in_by character varying(160) NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    case_id bigint NOT NULL,
    person_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.advice_casepartyhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_casepartyhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_casetransition (
    id bigint NOT NULL,
    from_state character varying(15) NOT NULL,
    to_state character varying(15) NOT NULL,
    "on" date NOT NULL,
    reason character varying(300) NOT NULL,
    actor_name character varying(160) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL
);
ALTER TABLE public.advice_casetransition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_casetransition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_entry (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    kind character varying(15) NOT NULL,
    audience character varying(10) NOT NULL,
    scope character varying(40) NOT NULL,
    author_name character varying(160) NOT NULL,
    author_side character varying(10) NOT NULL,
    body text NOT NULL,
    happened_on date NOT NULL,
    minutes smallint,
    created_at timestamp with time zone NOT NULL,
    author_id bigint,
    case_id bigint NOT NULL,
    party_id bigint,
    folded text DEFAULT ''::text NOT NULL,
    CONSTRAINT advice_entry_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT entry_note_is_internal CHECK (((NOT ((kind)::text = 'note'::text)) OR ((audience)::text = 'team'::text))),
    CONSTRAINT entry_scope_fits_audience CHECK (((((audience)::text = 'matter'::text) AND ((scope)::text ~~ 'matter:%'::text)) OR (((audience)::text = 'team'::text) AND ((scope)::text ~~ 'team:%'::text))))
);
ALTER TABLE public.advice_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_entryfile (
    id bigint NOT NULL,
    entry_id bigint NOT NULL,
    file_id bigint NOT NULL
);
ALTER TABLE public.advice_entryfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_entryfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_entryhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    kind character varying(15) NOT NULL,
    audience character varying(10) NOT NULL,
    scope character varying(40) NOT NULL,
    author_name character varying(160) NOT NULL,
    author_side character varying(10) NOT NULL,
    body text NOT NULL,
    happened_on date NOT NULL,
    minutes smallint,
    created_at timestamp with time zone NOT NULL,
    author_id bigint,
    case_id bigint NOT NULL,
    party_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    folded text DEFAULT ''::text NOT NULL,
    CONSTRAINT advice_entryhistory_minutes_check CHECK ((minutes >= 0))
);
ALTER TABLE public.advice_entryhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_entryhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_handover (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    note text NOT NULL,
    by_name character varying(160) NOT NULL,
    at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    leaving_id bigint NOT NULL,
    network_id bigint NOT NULL,
    ticket_id bigint
);
ALTER TABLE public.advice_handover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_handover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_handoverhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    note text NOT NULL,
    by_name character varying(160) NOT NULL,
    at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    leaving_id bigint NOT NULL,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    ticket_id bigint
);
ALTER TABLE public.advice_handoverhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_handoverhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_handoveritem (
    id bigint NOT NULL,
    note character varying(1000) NOT NULL,
    reasons jsonb NOT NULL,
    read_at timestamp with time zone,
    case_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    handover_id bigint NOT NULL
);
ALTER TABLE public.advice_handoveritem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_handoveritem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_handoveritemhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    note character varying(1000) NOT NULL,
    reasons jsonb NOT NULL,
    read_at timestamp with time zone,
    case_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    handover_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.advice_handoveritemhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_handoveritemhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_nextstep (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    text character varying(300) NOT NULL,
    state character varying(15) NOT NULL,
    due_on date,
    proposed_by character varying(160) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    entry_id bigint
);
ALTER TABLE public.advice_nextstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_nextstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_nextstepevent (
    id bigint NOT NULL,
    state character varying(15) NOT NULL,
    note character varying(300) NOT NULL,
    actor_name character varying(160) NOT NULL,
    at timestamp with time zone NOT NULL,
    step_id bigint NOT NULL
);
ALTER TABLE public.advice_nextstepevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_nextstepevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_nextstephistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    text character varying(300) NOT NULL,
    state character varying(15) NOT NULL,
    due_on date,
    proposed_by character varying(160) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    entry_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.advice_nextstephistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_nextstephistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_requestcolleague (
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    email character varying(254) NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.advice_requestcolleague ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_requestcolleague_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_requestcolleaguehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    email character varying(254) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.advice_requestcolleaguehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_requestcolleaguehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_routingdecision (
    id bigint NOT NULL,
    reasons jsonb NOT NULL,
    considered jsonb NOT NULL,
    decided_by character varying(160) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    adviser_id bigint,
    request_id bigint NOT NULL,
    service_id bigint NOT NULL,
    rule_id bigint
);
ALTER TABLE public.advice_routingdecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_routingdecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_routingrule (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    name character varying(120) NOT NULL,
    within_ags character varying(8) NOT NULL,
    is_active boolean NOT NULL,
    adviser_id bigint,
    association_id bigint,
    service_id bigint NOT NULL,
    topic_id bigint,
    CONSTRAINT advice_routingrule_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.advice_routingrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_routingrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_routingrulehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    name character varying(120) NOT NULL,
    within_ags character varying(8) NOT NULL,
    is_active boolean NOT NULL,
    adviser_id bigint,
    association_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    service_id bigint NOT NULL,
    topic_id bigint,
    CONSTRAINT advice_routingrulehistory_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.advice_routingrulehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_routingrulehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_seathandovermatter (
    id bigint NOT NULL,
    passes boolean NOT NULL,
    is_new boolean NOT NULL,
    case_id bigint NOT NULL,
    former_id bigint,
    party_id bigint,
    plan_id bigint NOT NULL
);
ALTER TABLE public.advice_seathandovermatter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_seathandovermatter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_seathandovermatterhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    passes boolean NOT NULL,
    is_new boolean NOT NULL,
    case_id bigint NOT NULL,
    former_id bigint,
    party_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    plan_id bigint NOT NULL
);
ALTER TABLE public.advice_seathandovermatterhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_seathandovermatterhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_seathandoverplan (
    id bigint NOT NULL,
    note text NOT NULL,
    carried_out_at timestamp with time zone,
    ended_at timestamp with time zone,
    taken_back_at timestamp with time zone,
    handover_id bigint NOT NULL
);
ALTER TABLE public.advice_seathandoverplan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_seathandoverplan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_seathandoverplanhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    carried_out_at timestamp with time zone,
    ended_at timestamp with time zone,
    taken_back_at timestamp with time zone,
    handover_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.advice_seathandoverplanhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_seathandoverplanhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_textblock (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    scope character varying(40) NOT NULL,
    title character varying(120) NOT NULL,
    text text NOT NULL,
    is_offered boolean NOT NULL,
    changed_by character varying(160) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    network_id bigint NOT NULL,
    owner_id bigint
);
ALTER TABLE public.advice_textblock ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_textblock_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.advice_textblockhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    scope character varying(40) NOT NULL,
    title character varying(120) NOT NULL,
    text text NOT NULL,
    is_offered boolean NOT NULL,
    changed_by character varying(160) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    network_id bigint NOT NULL,
    owner_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.advice_textblockhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.advice_textblockhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.circulars_circular (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    subject character varying(150) NOT NULL,
    body text NOT NULL,
    is_public boolean NOT NULL,
    listing character varying(40) NOT NULL,
    query character varying(2000) NOT NULL,
    audience_name character varying(160) NOT NULL,
    to_contacts boolean NOT NULL,
    to_mayors boolean NOT NULL,
    to_subscribers boolean NOT NULL,
    state character varying(10) NOT NULL,
    planned_for timestamp with time zone,
    sent_at timestamp with time zone,
    stopped_at timestamp with time zone,
    stopped_by character varying(160) NOT NULL,
    remark character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    network_id bigint NOT NULL,
    responsible_id bigint,
    CONSTRAINT circular_planned_has_moment_and_sender CHECK (((NOT ((state)::text = 'planned'::text)) OR ((planned_for IS NOT NULL) AND (responsible_id IS NOT NULL)))),
    CONSTRAINT circular_sent_has_moment CHECK (((NOT ((state)::text = 'sent'::text)) OR (sent_at IS NOT NULL))),
    CONSTRAINT circular_to_the_public_is_public CHECK (((NOT to_subscribers) OR is_public))
);
ALTER TABLE public.circulars_circular ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.circulars_circular_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.circulars_circularhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    subject character varying(150) NOT NULL,
    body text NOT NULL,
    is_public boolean NOT NULL,
    listing character varying(40) NOT NULL,
    query character varying(2000) NOT NULL,
    audience_name character varying(160) NOT NULL,
    to_contacts boolean NOT NULL,
    to_mayors boolean NOT NULL,
    to_subscribers boolean NOT NULL,
    state character varying(10) NOT NULL,
    planned_for timestamp with time zone,
    sent_at timestamp with time zone,
    stopped_at timestamp with time zone,
    stopped_by character varying(160) NOT NULL,
    remark character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    responsible_id bigint
);
ALTER TABLE public.circulars_circularhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.circulars_circularhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.circulars_refusal (
    id bigint NOT NULL,
    address character varying(254) NOT NULL,
    at timestamp with time zone NOT NULL,
    network_id bigint NOT NULL
);
ALTER TABLE public.circulars_refusal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.circulars_refusal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.circulars_subscription (
    id bigint NOT NULL,
    address character varying(254) NOT NULL,
    nonce character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    network_id bigint NOT NULL
);
ALTER TABLE public.circulars_subscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.circulars_subscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_calendarfeed (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    person_id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    subject character varying(80) NOT NULL,
    with_details boolean NOT NULL,
    secret_hash character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
ALTER TABLE public.core_calendarfeed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_calendarfeed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_calendarfeedhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    person_id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    subject character varying(80) NOT NULL,
    with_details boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.core_calendarfeedhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_calendarfeedhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_heartbeat (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    ran_at timestamp with time zone NOT NULL,
    every_seconds integer NOT NULL,
    message character varying(300) NOT NULL,
    CONSTRAINT core_heartbeat_every_seconds_check CHECK ((every_seconds >= 0))
);
ALTER TABLE public.core_heartbeat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_heartbeat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_importrow (
    id bigint NOT NULL,
    number integer NOT NULL,
    "values" jsonb NOT NULL,
    outcome character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    differences jsonb NOT NULL,
    message text NOT NULL,
    candidates jsonb NOT NULL,
    decision character varying(40) NOT NULL,
    run_id bigint NOT NULL,
    CONSTRAINT core_importrow_number_check CHECK ((number >= 0))
);
ALTER TABLE public.core_importrow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_importrow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_importrun (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    options jsonb NOT NULL,
    scope character varying(40) NOT NULL,
    state character varying(10) NOT NULL,
    mapping jsonb NOT NULL,
    summary jsonb NOT NULL,
    message text NOT NULL,
    actor_name character varying(160) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    applied_at timestamp with time zone,
    file_id bigint NOT NULL,
    undo_ticket_id bigint
);
ALTER TABLE public.core_importrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_importrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_incomingfile (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    size bigint NOT NULL,
    is_inline boolean NOT NULL,
    problem character varying(300) NOT NULL,
    file_id bigint,
    mail_id bigint NOT NULL,
    CONSTRAINT core_incomingfile_size_check CHECK ((size >= 0))
);
ALTER TABLE public.core_incomingfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_incomingfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_incomingmail (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    message_id character varying(250) NOT NULL,
    source character varying(60) NOT NULL,
    envelope_from character varying(320) NOT NULL,
    recipients jsonb NOT NULL,
    scope character varying(40) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    kind character varying(12) NOT NULL,
    reason character varying(40) NOT NULL,
    detail character varying(300) NOT NULL,
    sender character varying(320) NOT NULL,
    sender_name character varying(160) NOT NULL,
    subject character varying(300) NOT NULL,
    text text NOT NULL,
    folded text NOT NULL,
    text_digest character varying(64) NOT NULL,
    original jsonb NOT NULL,
    suggestions jsonb NOT NULL,
    cause_kind character varying(40) NOT NULL,
    cause_id bigint,
    attempts smallint NOT NULL,
    processed_at timestamp with time zone,
    decided_by character varying(160) NOT NULL,
    decided_at timestamp with time zone,
    raw_id bigint,
    CONSTRAINT core_incomingmail_attempts_check CHECK ((attempts >= 0))
);
ALTER TABLE public.core_incomingmail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_incomingmail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_incomingplacement (
    id bigint NOT NULL,
    cause_kind character varying(40) NOT NULL,
    cause_id bigint NOT NULL,
    by character varying(160) NOT NULL,
    at timestamp with time zone NOT NULL,
    mail_id bigint NOT NULL
);
ALTER TABLE public.core_incomingplacement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_incomingplacement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_mailpreference (
    id bigint NOT NULL,
    person_id bigint,
    address character varying(254) NOT NULL,
    rhythm character varying(10) NOT NULL,
    quiet_from time without time zone,
    quiet_until time without time zone,
    language character varying(5) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT mail_preference_person_or_address CHECK ((((person_id IS NULL) OR ((address)::text = ''::text)) AND (1 = (
CASE
    WHEN (person_id IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN ((address)::text = ''::text) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.core_mailpreference ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_mailpreference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_outboxmail (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    template character varying(100) NOT NULL,
    data jsonb NOT NULL,
    recipient character varying(254) NOT NULL,
    recipient_name character varying(160) NOT NULL,
    person_id bigint,
    sender_name character varying(120) NOT NULL,
    sender_address character varying(254) NOT NULL,
    cause_kind character varying(40) NOT NULL,
    cause_id bigint NOT NULL,
    scope character varying(40) NOT NULL,
    message_id character varying(200) NOT NULL,
    in_reply_to character varying(200) NOT NULL,
    "references" text NOT NULL,
    reply_to character varying(254) NOT NULL,
    dedupe_key character varying(200) NOT NULL,
    state character varying(10) NOT NULL,
    attempts smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    error character varying(500) NOT NULL,
    subject character varying(300) NOT NULL,
    text text NOT NULL,
    html text NOT NULL,
    attached jsonb NOT NULL,
    bounced_at timestamp with time zone,
    digest_id bigint,
    calendar text DEFAULT ''::text NOT NULL,
    CONSTRAINT core_outboxmail_attempts_check CHECK ((attempts >= 0))
);
ALTER TABLE public.core_outboxmail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_outboxmail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_remindersent (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    object_id bigint NOT NULL,
    rule character varying(60) NOT NULL,
    period character varying(60) NOT NULL,
    due_on date NOT NULL,
    passed_over boolean NOT NULL,
    at timestamp with time zone NOT NULL
);
ALTER TABLE public.core_remindersent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_remindersent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_remindersnooze (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    object_id bigint NOT NULL,
    rule character varying(60) NOT NULL,
    until date NOT NULL,
    by character varying(160) NOT NULL
);
ALTER TABLE public.core_remindersnooze ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_remindersnooze_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_savedview (
    id bigint NOT NULL,
    listing character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    query text NOT NULL,
    scope character varying(40) NOT NULL,
    owner_person_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE public.core_savedview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_savedview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_shared_cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);
CREATE TABLE public.core_storedfile (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    name character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    size bigint NOT NULL,
    media_type character varying(100) NOT NULL,
    scope character varying(40) NOT NULL,
    stored_by character varying(160) NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    CONSTRAINT core_storedfile_size_check CHECK ((size >= 0))
);
ALTER TABLE public.core_storedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_storedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.core_undoticket (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    label character varying(300) NOT NULL,
    scope character varying(40) NOT NULL,
    confirm_scope character varying(40) NOT NULL,
    asked_at timestamp with time zone,
    asked_by character varying(160) NOT NULL,
    actor_name character varying(160) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    payload jsonb NOT NULL,
    undone_at timestamp with time zone,
    undone_by character varying(160) NOT NULL
);
ALTER TABLE public.core_undoticket ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_undoticket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.ledger_fact (
    id bigint NOT NULL,
    day date NOT NULL,
    kind character varying(40) NOT NULL,
    network character varying(60) NOT NULL,
    municipality character varying(8) NOT NULL,
    topic character varying(60) NOT NULL,
    detail character varying(60) NOT NULL,
    minutes integer,
    amount numeric(12,2),
    subject character varying(40) NOT NULL,
    dataset character varying(10) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    reverses_id bigint,
    CONSTRAINT fact_amount_not_negative CHECK (((amount IS NULL) OR (amount >= (0)::numeric))),
    CONSTRAINT fact_municipality_is_a_key CHECK (((municipality)::text ~ '^([0-9]{8}|[0-9]{5})?$'::text)),
    CONSTRAINT ledger_fact_minutes_check CHECK ((minutes >= 0))
);
ALTER TABLE public.ledger_fact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ledger_fact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_adoption (
    id bigint NOT NULL,
    adopted_on date NOT NULL,
    thanks character varying(400) NOT NULL,
    adopted_by character varying(160) NOT NULL,
    dataset character varying(10) NOT NULL,
    organisation_id bigint NOT NULL,
    example_id bigint NOT NULL,
    own_example_id bigint,
    CONSTRAINT adoption_not_of_itself CHECK (((own_example_id IS NULL) OR (NOT ((own_example_id = example_id) AND (own_example_id IS NOT NULL)))))
);
ALTER TABLE public.library_adoption ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_adoption_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_adoptionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    adopted_on date NOT NULL,
    thanks character varying(400) NOT NULL,
    adopted_by character varying(160) NOT NULL,
    dataset character varying(10) NOT NULL,
    organisation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    example_id bigint NOT NULL,
    own_example_id bigint
);
ALTER TABLE public.library_adoptionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_adoptionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_aidversion (
    id bigint NOT NULL,
    number smallint NOT NULL,
    names character varying(80)[] NOT NULL,
    note character varying(200) NOT NULL,
    author_name character varying(160) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    file_id bigint NOT NULL,
    aid_id bigint NOT NULL,
    CONSTRAINT library_aidversion_number_check CHECK ((number >= 0))
);
ALTER TABLE public.library_aidversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_aidversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_aidversionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    number smallint NOT NULL,
    names character varying(80)[] NOT NULL,
    note character varying(200) NOT NULL,
    author_name character varying(160) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    file_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    aid_id bigint NOT NULL,
    CONSTRAINT library_aidversionhistory_number_check CHECK ((number >= 0))
);
ALTER TABLE public.library_aidversionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_aidversionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_collection (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    title character varying(120) NOT NULL,
    intro text NOT NULL,
    scope character varying(40) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    owner_id bigint NOT NULL,
    CONSTRAINT collection_has_name CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT collection_is_never_public CHECK ((NOT ((scope)::text = 'public'::text)))
);
ALTER TABLE public.library_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_collectionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    title character varying(120) NOT NULL,
    intro text NOT NULL,
    scope character varying(40) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    owner_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.library_collectionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_collectionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_collectionitem (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    note text NOT NULL,
    added_on date NOT NULL,
    aid_id bigint,
    collection_id bigint NOT NULL,
    example_id bigint,
    recommendation_id bigint,
    CONSTRAINT collection_item_is_one_entry CHECK ((((aid_id IS NULL) AND (example_id IS NOT NULL) AND (recommendation_id IS NULL)) OR ((aid_id IS NULL) AND (example_id IS NULL) AND (recommendation_id IS NOT NULL)) OR ((aid_id IS NOT NULL) AND (example_id IS NULL) AND (recommendation_id IS NULL)))),
    CONSTRAINT library_collectionitem_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.library_collectionitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_collectionitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_collectionitemhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    note text NOT NULL,
    added_on date NOT NULL,
    aid_id bigint,
    collection_id bigint NOT NULL,
    example_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recommendation_id bigint,
    CONSTRAINT library_collectionitemhistory_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.library_collectionitemhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_collectionitemhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_commission (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    size_class character varying(10) NOT NULL,
    wanted_by character varying(160) NOT NULL,
    wanted_on date NOT NULL,
    state character varying(10) NOT NULL,
    state_since date NOT NULL,
    dataset character varying(10) NOT NULL,
    answer_id bigint,
    network_id bigint NOT NULL,
    taken_by_id bigint,
    topic_id bigint NOT NULL
);
ALTER TABLE public.library_commission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_commission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_commissionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    size_class character varying(10) NOT NULL,
    wanted_by character varying(160) NOT NULL,
    wanted_on date NOT NULL,
    state character varying(10) NOT NULL,
    state_since date NOT NULL,
    dataset character varying(10) NOT NULL,
    answer_id bigint,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    taken_by_id bigint,
    topic_id bigint NOT NULL
);
ALTER TABLE public.library_commissionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_commissionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_confirmation (
    id bigint NOT NULL,
    due_on date NOT NULL,
    asked_at timestamp with time zone,
    asked_name character varying(160) NOT NULL,
    answered_at timestamp with time zone,
    answered_by character varying(160) NOT NULL,
    answer character varying(10) NOT NULL,
    note text NOT NULL,
    nonce character varying(12) NOT NULL,
    example_id bigint NOT NULL
);
ALTER TABLE public.library_confirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_confirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_confirmationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    due_on date NOT NULL,
    asked_at timestamp with time zone,
    asked_name character varying(160) NOT NULL,
    answered_at timestamp with time zone,
    answered_by character varying(160) NOT NULL,
    answer character varying(10) NOT NULL,
    note text NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    example_id bigint NOT NULL
);
ALTER TABLE public.library_confirmationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_confirmationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_criteriongrade (
    id bigint NOT NULL,
    criterion character varying(10) NOT NULL,
    grade smallint NOT NULL,
    reason character varying(300) NOT NULL,
    graded_by character varying(160) NOT NULL,
    graded_on date NOT NULL,
    example_id bigint NOT NULL,
    CONSTRAINT library_criteriongrade_grade_check CHECK ((grade >= 0))
);
ALTER TABLE public.library_criteriongrade ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_criteriongrade_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_criteriongradehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    criterion character varying(10) NOT NULL,
    grade smallint NOT NULL,
    reason character varying(300) NOT NULL,
    graded_by character varying(160) NOT NULL,
    graded_on date NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    example_id bigint NOT NULL,
    CONSTRAINT library_criteriongradehistory_grade_check CHECK ((grade >= 0))
);
ALTER TABLE public.library_criteriongradehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_criteriongradehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_editorialrule (
    id bigint NOT NULL,
    valid daterange NOT NULL,
    publishes_at_once boolean NOT NULL,
    confirm_months smallint NOT NULL,
    review_days smallint NOT NULL,
    network_id bigint NOT NULL,
    CONSTRAINT editorial_rule_period_not_empty CHECK ((NOT isempty(valid))),
    CONSTRAINT library_editorialrule_confirm_months_check CHECK ((confirm_months >= 0)),
    CONSTRAINT library_editorialrule_review_days_check CHECK ((review_days >= 0))
);
ALTER TABLE public.library_editorialrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_editorialrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_editorialrulehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid daterange NOT NULL,
    publishes_at_once boolean NOT NULL,
    confirm_months smallint NOT NULL,
    review_days smallint NOT NULL,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT library_editorialrulehistory_confirm_months_check CHECK ((confirm_months >= 0)),
    CONSTRAINT library_editorialrulehistory_review_days_check CHECK ((review_days >= 0))
);
ALTER TABLE public.library_editorialrulehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_editorialrulehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_entrynumber (
    id bigint NOT NULL,
    prefix character varying(4) NOT NULL,
    year smallint NOT NULL,
    last integer NOT NULL,
    CONSTRAINT library_entrynumber_last_check CHECK ((last >= 0)),
    CONSTRAINT library_entrynumber_year_check CHECK ((year >= 0))
);
ALTER TABLE public.library_entrynumber ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_entrynumber_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_entrytransition (
    id bigint NOT NULL,
    from_state character varying(12) NOT NULL,
    to_state character varying(12) NOT NULL,
    "on" date NOT NULL,
    note text NOT NULL,
    actor_name character varying(160) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    finding_id bigint,
    example_id bigint,
    recommendation_id bigint,
    CONSTRAINT entry_transition_about_one CHECK ((((example_id IS NOT NULL) AND (finding_id IS NULL) AND (recommendation_id IS NULL)) OR ((example_id IS NULL) AND (finding_id IS NOT NULL) AND (recommendation_id IS NULL)) OR ((example_id IS NULL) AND (finding_id IS NULL) AND (recommendation_id IS NOT NULL))))
);
ALTER TABLE public.library_entrytransition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_entrytransition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_evidence (
    id bigint NOT NULL,
    stance character varying(11) NOT NULL,
    strength smallint NOT NULL,
    note character varying(300) NOT NULL,
    added_by character varying(160) NOT NULL,
    added_on date NOT NULL,
    finding_id bigint,
    example_id bigint,
    recommendation_id bigint NOT NULL,
    CONSTRAINT evidence_is_finding_or_example CHECK ((((example_id IS NOT NULL) AND (finding_id IS NULL)) OR ((example_id IS NULL) AND (finding_id IS NOT NULL)))),
    CONSTRAINT library_evidence_strength_check CHECK ((strength >= 0))
);
ALTER TABLE public.library_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_evidencehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    stance character varying(11) NOT NULL,
    strength smallint NOT NULL,
    note character varying(300) NOT NULL,
    added_by character varying(160) NOT NULL,
    added_on date NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    finding_id bigint,
    example_id bigint,
    recommendation_id bigint NOT NULL,
    CONSTRAINT library_evidencehistory_strength_check CHECK ((strength >= 0))
);
ALTER TABLE public.library_evidencehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_evidencehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_examplepicture (
    id bigint NOT NULL,
    caption character varying(300) NOT NULL,
    image_id bigint NOT NULL,
    example_id bigint NOT NULL
);
ALTER TABLE public.library_examplepicture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_examplepicture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_examplepicturehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    caption character varying(300) NOT NULL,
    image_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    example_id bigint NOT NULL
);
ALTER TABLE public.library_examplepicturehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_examplepicturehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_examplesource (
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    address character varying(600) NOT NULL,
    seen_on date,
    example_id bigint NOT NULL
);
ALTER TABLE public.library_examplesource ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_examplesource_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_examplesourcehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    address character varying(600) NOT NULL,
    seen_on date,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    example_id bigint NOT NULL
);
ALTER TABLE public.library_examplesourcehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_examplesourcehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_examplestep (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    "when" character varying(10) NOT NULL,
    text character varying(400) NOT NULL,
    example_id bigint NOT NULL,
    CONSTRAINT library_examplestep_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.library_examplestep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_examplestep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_examplestephistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    "when" character varying(10) NOT NULL,
    text character varying(400) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    example_id bigint NOT NULL,
    CONSTRAINT library_examplestephistory_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.library_examplestephistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_examplestephistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_finding (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    number character varying(20),
    title character varying(160) NOT NULL,
    scope character varying(40) NOT NULL,
    work_scope character varying(40) NOT NULL,
    state_since date NOT NULL,
    origin_kind character varying(20) NOT NULL,
    origin_id bigint,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(160) NOT NULL,
    version integer NOT NULL,
    dataset character varying(10) NOT NULL,
    place_ags character varying(9) NOT NULL,
    place_county character varying(5) NOT NULL,
    size_class character varying(6) NOT NULL,
    settlement_type character varying(6) NOT NULL,
    place_as_of date,
    kind character varying(10) NOT NULL,
    context text NOT NULL,
    worked text NOT NULL,
    did_not_work text NOT NULL,
    theory text NOT NULL,
    voice text NOT NULL,
    state character varying(10) NOT NULL,
    audience character varying(10) NOT NULL,
    public_from date,
    is_anonymous boolean NOT NULL,
    shown_size boolean NOT NULL,
    shown_place character varying(6) NOT NULL,
    consent_scope character varying(40) NOT NULL,
    released_by character varying(160) NOT NULL,
    released_on date,
    validation character varying(6) NOT NULL,
    author_id bigint,
    network_id bigint NOT NULL,
    organisation_id bigint,
    CONSTRAINT finding_audience_only_when_released CHECK ((((number IS NOT NULL) AND ((state)::text = 'released'::text) AND (NOT ((scope)::text = ''::text))) OR ((NOT ((state)::text = 'released'::text)) AND ((scope)::text = ''::text)))),
    CONSTRAINT finding_reflection_is_anonymous CHECK ((((kind)::text = 'lesson'::text) OR is_anonymous)),
    CONSTRAINT finding_says_something CHECK (((NOT (worked = ''::text)) OR (NOT (did_not_work = ''::text)))),
    CONSTRAINT library_finding_version_check CHECK ((version >= 0))
);
CREATE TABLE public.library_finding_examples (
    id bigint NOT NULL,
    finding_id bigint NOT NULL,
    practiceexample_id bigint NOT NULL
);
ALTER TABLE public.library_finding_examples ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_finding_examples_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.library_finding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_finding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_finding_topics (
    id bigint NOT NULL,
    finding_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE public.library_finding_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_finding_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_findinghistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    number character varying(20),
    title character varying(160) NOT NULL,
    scope character varying(40) NOT NULL,
    work_scope character varying(40) NOT NULL,
    state_since date NOT NULL,
    origin_kind character varying(20) NOT NULL,
    origin_id bigint,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(160) NOT NULL,
    version integer NOT NULL,
    dataset character varying(10) NOT NULL,
    place_ags character varying(9) NOT NULL,
    place_county character varying(5) NOT NULL,
    size_class character varying(6) NOT NULL,
    settlement_type character varying(6) NOT NULL,
    place_as_of date,
    kind character varying(10) NOT NULL,
    context text NOT NULL,
    worked text NOT NULL,
    did_not_work text NOT NULL,
    theory text NOT NULL,
    voice text NOT NULL,
    state character varying(10) NOT NULL,
    audience character varying(10) NOT NULL,
    public_from date,
    is_anonymous boolean NOT NULL,
    shown_size boolean NOT NULL,
    shown_place character varying(6) NOT NULL,
    consent_scope character varying(40) NOT NULL,
    released_by character varying(160) NOT NULL,
    released_on date,
    validation character varying(6) NOT NULL,
    author_id bigint,
    network_id bigint NOT NULL,
    organisation_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT library_findinghistory_version_check CHECK ((version >= 0))
);
ALTER TABLE public.library_findinghistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_findinghistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_practiceexample (
    id bigint NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    first_published_at timestamp with time zone,
    last_published_at timestamp with time zone,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    locked boolean NOT NULL,
    locked_at timestamp with time zone,
    public_id character varying(12) NOT NULL,
    number character varying(20),
    title character varying(160) NOT NULL,
    scope character varying(40) NOT NULL,
    work_scope character varying(40) NOT NULL,
    state_since date NOT NULL,
    origin_kind character varying(20) NOT NULL,
    origin_id bigint,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(160) NOT NULL,
    version integer NOT NULL,
    dataset character varying(10) NOT NULL,
    gist character varying(300) NOT NULL,
    occasion text NOT NULL,
    aim text NOT NULL,
    participants text NOT NULL,
    reached text NOT NULL,
    not_reached text NOT NULL,
    partners text NOT NULL,
    result text NOT NULL,
    evidence_kind character varying(10) NOT NULL,
    pitfalls text NOT NULL,
    differently text NOT NULL,
    transfer_conditions text NOT NULL,
    adaptable_core text NOT NULL,
    local_colour text NOT NULL,
    began character varying(10) NOT NULL,
    year smallint,
    duration_months smallint,
    phase character varying(10) NOT NULL,
    cost numeric(12,2),
    cost_note character varying(300) NOT NULL,
    funding character varying(300) NOT NULL,
    staff_hours integer,
    resolution character varying(300) NOT NULL,
    resolution_on date,
    place_ags character varying(9) NOT NULL,
    place_county character varying(5) NOT NULL,
    size_class character varying(6) NOT NULL,
    settlement_type character varying(6) NOT NULL,
    place_as_of date,
    consent_state character varying(10) NOT NULL,
    consent_scope character varying(40) NOT NULL,
    consent_by character varying(160) NOT NULL,
    consent_on date,
    validation character varying(6) NOT NULL,
    confirmed_on date,
    expires_on date,
    published_on date,
    due_on date,
    neighbourhood character varying(120) NOT NULL,
    target_groups character varying(20)[] NOT NULL,
    methods character varying(20)[] NOT NULL,
    may_be_asked boolean NOT NULL,
    licence character varying(10) NOT NULL,
    audience character varying(10) NOT NULL,
    pitfalls_audience character varying(10) NOT NULL,
    pitfalls_scope character varying(40) NOT NULL,
    pitfalls_public_from date,
    state character varying(10) NOT NULL,
    author_id bigint,
    contact_id bigint,
    editor_id bigint,
    latest_revision_id integer,
    live_revision_id integer,
    locked_by_id bigint,
    network_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    CONSTRAINT example_audience_only_when_published CHECK ((((state)::text = 'published'::text) OR (((pitfalls_scope)::text = ''::text) AND ((scope)::text = ''::text)))),
    CONSTRAINT example_published_has_number_and_audience CHECK (((NOT ((state)::text = 'published'::text)) OR ((number IS NOT NULL) AND (NOT ((scope)::text = ''::text)) AND (NOT ((pitfalls_scope)::text = ''::text))))),
    CONSTRAINT example_published_with_consent CHECK (((NOT ((state)::text = 'published'::text)) OR ((consent_state)::text = ANY ((ARRAY['not_needed'::character varying, 'given'::character varying])::text[])))),
    CONSTRAINT library_practiceexample_duration_months_check CHECK ((duration_months >= 0)),
    CONSTRAINT library_practiceexample_staff_hours_check CHECK ((staff_hours >= 0)),
    CONSTRAINT library_practiceexample_version_check CHECK ((version >= 0)),
    CONSTRAINT library_practiceexample_year_check CHECK ((year >= 0))
);
ALTER TABLE public.library_practiceexample ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_practiceexample_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_practiceexample_topics (
    id bigint NOT NULL,
    practiceexample_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE public.library_practiceexample_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_practiceexample_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_practiceexamplehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    first_published_at timestamp with time zone,
    last_published_at timestamp with time zone,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    locked boolean NOT NULL,
    locked_at timestamp with time zone,
    public_id character varying(12) NOT NULL,
    number character varying(20),
    title character varying(160) NOT NULL,
    scope character varying(40) NOT NULL,
    work_scope character varying(40) NOT NULL,
    state_since date NOT NULL,
    origin_kind character varying(20) NOT NULL,
    origin_id bigint,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(160) NOT NULL,
    version integer NOT NULL,
    dataset character varying(10) NOT NULL,
    gist character varying(300) NOT NULL,
    occasion text NOT NULL,
    aim text NOT NULL,
    participants text NOT NULL,
    reached text NOT NULL,
    not_reached text NOT NULL,
    partners text NOT NULL,
    result text NOT NULL,
    evidence_kind character varying(10) NOT NULL,
    pitfalls text NOT NULL,
    differently text NOT NULL,
    transfer_conditions text NOT NULL,
    adaptable_core text NOT NULL,
    local_colour text NOT NULL,
    began character varying(10) NOT NULL,
    year smallint,
    duration_months smallint,
    phase character varying(10) NOT NULL,
    cost numeric(12,2),
    cost_note character varying(300) NOT NULL,
    funding character varying(300) NOT NULL,
    staff_hours integer,
    resolution character varying(300) NOT NULL,
    resolution_on date,
    place_ags character varying(9) NOT NULL,
    place_county character varying(5) NOT NULL,
    size_class character varying(6) NOT NULL,
    settlement_type character varying(6) NOT NULL,
    place_as_of date,
    consent_state character varying(10) NOT NULL,
    consent_scope character varying(40) NOT NULL,
    consent_by character varying(160) NOT NULL,
    consent_on date,
    validation character varying(6) NOT NULL,
    confirmed_on date,
    expires_on date,
    published_on date,
    due_on date,
    neighbourhood character varying(120) NOT NULL,
    target_groups character varying(20)[] NOT NULL,
    methods character varying(20)[] NOT NULL,
    may_be_asked boolean NOT NULL,
    licence character varying(10) NOT NULL,
    audience character varying(10) NOT NULL,
    pitfalls_audience character varying(10) NOT NULL,
    pitfalls_scope character varying(40) NOT NULL,
    pitfalls_public_from date,
    state character varying(10) NOT NULL,
    author_id bigint,
    contact_id bigint,
    editor_id bigint,
    latest_revision_id integer,
    live_revision_id integer,
    locked_by_id bigint,
    network_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT library_practiceexamplehistory_duration_months_check CHECK ((duration_months >= 0)),
    CONSTRAINT library_practiceexamplehistory_staff_hours_check CHECK ((staff_hours >= 0)),
    CONSTRAINT library_practiceexamplehistory_version_check CHECK ((version >= 0)),
    CONSTRAINT library_practiceexamplehistory_year_check CHECK ((year >= 0))
);
ALTER TABLE public.library_practiceexamplehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_practiceexamplehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_recommendation (
    id bigint NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    first_published_at timestamp with time zone,
    last_published_at timestamp with time zone,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    locked boolean NOT NULL,
    locked_at timestamp with time zone,
    public_id character varying(12) NOT NULL,
    number character varying(20),
    title character varying(160) NOT NULL,
    scope character varying(40) NOT NULL,
    work_scope character varying(40) NOT NULL,
    state_since date NOT NULL,
    origin_kind character varying(20) NOT NULL,
    origin_id bigint,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(160) NOT NULL,
    version integer NOT NULL,
    dataset character varying(10) NOT NULL,
    addressee character varying(12) NOT NULL,
    kind character varying(10) NOT NULL,
    text text NOT NULL,
    reason text NOT NULL,
    conditions text NOT NULL,
    licence character varying(10) NOT NULL,
    audience character varying(10) NOT NULL,
    state character varying(10) NOT NULL,
    validation character varying(6) NOT NULL,
    published_on date,
    due_on date,
    author_id bigint,
    editor_id bigint,
    latest_revision_id integer,
    live_revision_id integer,
    locked_by_id bigint,
    network_id bigint NOT NULL,
    CONSTRAINT library_recommendation_version_check CHECK ((version >= 0)),
    CONSTRAINT recommendation_audience_only_when_published CHECK ((((number IS NOT NULL) AND ((state)::text = 'published'::text) AND (NOT ((scope)::text = ''::text))) OR ((NOT ((state)::text = 'published'::text)) AND ((scope)::text = ''::text))))
);
ALTER TABLE public.library_recommendation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_recommendation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_recommendation_topics (
    id bigint NOT NULL,
    recommendation_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE public.library_recommendation_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_recommendation_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_recommendationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    first_published_at timestamp with time zone,
    last_published_at timestamp with time zone,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    locked boolean NOT NULL,
    locked_at timestamp with time zone,
    public_id character varying(12) NOT NULL,
    number character varying(20),
    title character varying(160) NOT NULL,
    scope character varying(40) NOT NULL,
    work_scope character varying(40) NOT NULL,
    state_since date NOT NULL,
    origin_kind character varying(20) NOT NULL,
    origin_id bigint,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(160) NOT NULL,
    version integer NOT NULL,
    dataset character varying(10) NOT NULL,
    addressee character varying(12) NOT NULL,
    kind character varying(10) NOT NULL,
    text text NOT NULL,
    reason text NOT NULL,
    conditions text NOT NULL,
    licence character varying(10) NOT NULL,
    audience character varying(10) NOT NULL,
    state character varying(10) NOT NULL,
    validation character varying(6) NOT NULL,
    published_on date,
    due_on date,
    author_id bigint,
    editor_id bigint,
    latest_revision_id integer,
    live_revision_id integer,
    locked_by_id bigint,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT library_recommendationhistory_version_check CHECK ((version >= 0))
);
ALTER TABLE public.library_recommendationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_recommendationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_validation (
    id bigint NOT NULL,
    level character varying(6) NOT NULL,
    entry_version integer NOT NULL,
    by_name character varying(160) NOT NULL,
    by_function character varying(160) NOT NULL,
    "on" date NOT NULL,
    note character varying(300) NOT NULL,
    by_person_id bigint,
    example_id bigint,
    finding_id bigint,
    recommendation_id bigint,
    CONSTRAINT library_validation_entry_version_check CHECK ((entry_version >= 0)),
    CONSTRAINT validation_about_one CHECK ((((example_id IS NOT NULL) AND (finding_id IS NULL) AND (recommendation_id IS NULL)) OR ((example_id IS NULL) AND (finding_id IS NOT NULL) AND (recommendation_id IS NULL)) OR ((example_id IS NULL) AND (finding_id IS NULL) AND (recommendation_id IS NOT NULL))))
);
ALTER TABLE public.library_validation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_validation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_validationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    level character varying(6) NOT NULL,
    entry_version integer NOT NULL,
    by_name character varying(160) NOT NULL,
    by_function character varying(160) NOT NULL,
    "on" date NOT NULL,
    note character varying(300) NOT NULL,
    by_person_id bigint,
    example_id bigint,
    finding_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recommendation_id bigint,
    CONSTRAINT library_validationhistory_entry_version_check CHECK ((entry_version >= 0))
);
ALTER TABLE public.library_validationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_validationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_workingaid (
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    title character varying(160) NOT NULL,
    kind character varying(12) NOT NULL,
    gist character varying(300) NOT NULL,
    audience character varying(10) NOT NULL,
    scope character varying(40) NOT NULL,
    licence character varying(10) NOT NULL,
    origin character varying(300) NOT NULL,
    withdrawn_on date,
    network_id bigint,
    CONSTRAINT working_aid_has_audience CHECK ((NOT ((scope)::text = ''::text))),
    CONSTRAINT working_aid_without_network_is_public CHECK (((network_id IS NOT NULL) OR ((scope)::text = 'public'::text)))
);
ALTER TABLE public.library_workingaid ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_workingaid_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_workingaid_topics (
    id bigint NOT NULL,
    workingaid_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE public.library_workingaid_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_workingaid_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.library_workingaidhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    title character varying(160) NOT NULL,
    kind character varying(12) NOT NULL,
    gist character varying(300) NOT NULL,
    audience character varying(10) NOT NULL,
    scope character varying(40) NOT NULL,
    licence character varying(10) NOT NULL,
    origin character varying(300) NOT NULL,
    withdrawn_on date,
    network_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.library_workingaidhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_workingaidhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreement (
    id bigint NOT NULL,
    number smallint,
    title character varying(200) NOT NULL,
    signed_on date,
    signed_text character varying(60) NOT NULL,
    valid daterange NOT NULL,
    start_known boolean NOT NULL,
    term_state character varying(20) NOT NULL,
    term_ends_on date,
    note text NOT NULL,
    dataset character varying(10) NOT NULL,
    renews_id bigint,
    series_id bigint NOT NULL,
    source_id bigint,
    CONSTRAINT agreement_period_not_empty CHECK ((NOT isempty(valid))),
    CONSTRAINT agreement_renews_another CHECK ((NOT ((renews_id = id) AND (renews_id IS NOT NULL)))),
    CONSTRAINT agreement_start_known_or_said_so CHECK (((NOT start_known) OR (NOT lower_inf(valid)))),
    CONSTRAINT agreement_term_state_fits_period CHECK (((((term_state)::text = 'fixed'::text) AND (NOT upper_inf(valid))) OR ((NOT ((term_state)::text = 'fixed'::text)) AND upper_inf(valid)))),
    CONSTRAINT network_agreement_number_check CHECK ((number >= 0))
);
ALTER TABLE public.network_agreement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreement_parties (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.network_agreement_parties ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreement_parties_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreementdocument (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    agreement_id bigint NOT NULL,
    file_id bigint NOT NULL
);
ALTER TABLE public.network_agreementdocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreementdocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreementdocumenthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    agreement_id bigint NOT NULL,
    file_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.network_agreementdocumenthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreementdocumenthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreementgrant (
    id bigint NOT NULL,
    note character varying(300) NOT NULL,
    agreement_id bigint NOT NULL,
    network_id bigint NOT NULL,
    service_id bigint NOT NULL
);
ALTER TABLE public.network_agreementgrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreementgrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreementgranthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    note character varying(300) NOT NULL,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    network_id bigint NOT NULL,
    service_id bigint NOT NULL
);
ALTER TABLE public.network_agreementgranthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreementgranthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreementhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    number smallint,
    title character varying(200) NOT NULL,
    signed_on date,
    signed_text character varying(60) NOT NULL,
    valid daterange NOT NULL,
    start_known boolean NOT NULL,
    term_state character varying(20) NOT NULL,
    term_ends_on date,
    note text NOT NULL,
    dataset character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    renews_id bigint,
    series_id bigint NOT NULL,
    source_id bigint,
    CONSTRAINT network_agreementhistory_number_check CHECK ((number >= 0))
);
ALTER TABLE public.network_agreementhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreementhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreementseries (
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(200) NOT NULL,
    description text NOT NULL,
    dataset character varying(10) NOT NULL
);
ALTER TABLE public.network_agreementseries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreementseries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_agreementserieshistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(200) NOT NULL,
    description text NOT NULL,
    dataset character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.network_agreementserieshistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_agreementserieshistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_checklistentry (
    id bigint NOT NULL,
    done_on date NOT NULL,
    note character varying(300) NOT NULL,
    file_id bigint,
    item_id bigint NOT NULL,
    membership_id bigint NOT NULL
);
ALTER TABLE public.network_checklistentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_checklistentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_checklistentryhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    done_on date NOT NULL,
    note character varying(300) NOT NULL,
    file_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    item_id bigint NOT NULL,
    membership_id bigint NOT NULL
);
ALTER TABLE public.network_checklistentryhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_checklistentryhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_checklistitem (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    label character varying(200) NOT NULL,
    is_required boolean NOT NULL,
    "position" smallint NOT NULL,
    version_id bigint NOT NULL,
    CONSTRAINT network_checklistitem_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.network_checklistitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_checklistitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_checklistitemhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    label character varying(200) NOT NULL,
    is_required boolean NOT NULL,
    "position" smallint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    version_id bigint NOT NULL,
    CONSTRAINT network_checklistitemhistory_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.network_checklistitemhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_checklistitemhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_checklistversion (
    id bigint NOT NULL,
    valid daterange NOT NULL,
    is_known boolean NOT NULL,
    note character varying(300) NOT NULL,
    network_id bigint NOT NULL,
    CONSTRAINT checklist_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.network_checklistversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_checklistversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_checklistversionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid daterange NOT NULL,
    is_known boolean NOT NULL,
    note character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    network_id bigint NOT NULL
);
ALTER TABLE public.network_checklistversionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_checklistversionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_circle (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    note text NOT NULL,
    network_id bigint NOT NULL
);
ALTER TABLE public.network_circle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_circle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_circlehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    note text NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    network_id bigint NOT NULL
);
ALTER TABLE public.network_circlehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_circlehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_circlemembership (
    id bigint NOT NULL,
    valid daterange NOT NULL,
    circle_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    CONSTRAINT circle_membership_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.network_circlemembership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_circlemembership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_circlemembershiphistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid daterange NOT NULL,
    circle_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.network_circlemembershiphistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_circlemembershiphistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_claim (
    id bigint NOT NULL,
    subject character varying(120) NOT NULL,
    field character varying(60) NOT NULL,
    value character varying(300) NOT NULL,
    as_of character varying(10) NOT NULL,
    note character varying(300) NOT NULL,
    dataset character varying(10) NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.network_claim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_claimhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    subject character varying(120) NOT NULL,
    field character varying(60) NOT NULL,
    value character varying(300) NOT NULL,
    as_of character varying(10) NOT NULL,
    note character varying(300) NOT NULL,
    dataset character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.network_claimhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_claimhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_eligibilityrule (
    id bigint NOT NULL,
    valid daterange NOT NULL,
    level character varying(20) NOT NULL,
    within_ags character varying(8) NOT NULL,
    needs_association boolean NOT NULL,
    note character varying(300) NOT NULL,
    network_id bigint NOT NULL,
    CONSTRAINT eligibility_rule_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.network_eligibilityrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_eligibilityrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_eligibilityrulehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid daterange NOT NULL,
    level character varying(20) NOT NULL,
    within_ags character varying(8) NOT NULL,
    needs_association boolean NOT NULL,
    note character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    network_id bigint NOT NULL
);
ALTER TABLE public.network_eligibilityrulehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_eligibilityrulehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_imagerendition (
    id bigint NOT NULL,
    filter_spec character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    image_id bigint NOT NULL
);
ALTER TABLE public.network_imagerendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_imagerendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_mediafolder (
    id bigint NOT NULL,
    collection_id integer NOT NULL,
    network_id bigint NOT NULL
);
ALTER TABLE public.network_mediafolder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_mediafolder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_membership (
    id bigint NOT NULL,
    state character varying(20) NOT NULL,
    valid daterange,
    basis character varying(200) NOT NULL,
    end_reason character varying(20) NOT NULL,
    end_note character varying(300) NOT NULL,
    dataset character varying(10) NOT NULL,
    checklist_id bigint,
    succeeds_id bigint,
    network_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    source_id bigint,
    CONSTRAINT membership_end_is_dated CHECK (((NOT ((state)::text = ANY ((ARRAY['leaving'::character varying, 'ended'::character varying])::text[]))) OR (NOT upper_inf(valid)))),
    CONSTRAINT membership_ended_with_reason CHECK (((NOT ((state)::text = 'ended'::text)) OR (NOT ((end_reason)::text = ''::text)))),
    CONSTRAINT membership_period_fits_state CHECK (((((state)::text = ANY ((ARRAY['member'::character varying, 'leaving'::character varying, 'ended'::character varying])::text[])) AND (valid IS NOT NULL)) OR ((NOT ((state)::text = ANY ((ARRAY['member'::character varying, 'leaving'::character varying, 'ended'::character varying])::text[]))) AND (valid IS NULL)))),
    CONSTRAINT membership_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.network_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_membershiphistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    state character varying(20) NOT NULL,
    valid daterange,
    basis character varying(200) NOT NULL,
    end_reason character varying(20) NOT NULL,
    end_note character varying(300) NOT NULL,
    dataset character varying(10) NOT NULL,
    checklist_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    succeeds_id bigint,
    network_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    source_id bigint
);
ALTER TABLE public.network_membershiphistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_membershiphistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_membershiptransition (
    id bigint NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    "on" date NOT NULL,
    reason character varying(300) NOT NULL,
    actor_name character varying(160) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    membership_id bigint NOT NULL,
    CONSTRAINT membership_transition_in_the_table CHECK (((((from_state)::text = ''::text) AND ((to_state)::text = ANY ((ARRAY['interested'::character varying, 'member'::character varying])::text[]))) OR (((from_state)::text = 'interested'::text) AND ((to_state)::text = ANY ((ARRAY['requirements_open'::character varying, 'resolution_pending'::character varying, 'member'::character varying, 'withdrawn'::character varying])::text[]))) OR (((from_state)::text = 'requirements_open'::text) AND ((to_state)::text = ANY ((ARRAY['resolution_pending'::character varying, 'member'::character varying, 'withdrawn'::character varying])::text[]))) OR (((from_state)::text = 'resolution_pending'::text) AND ((to_state)::text = ANY ((ARRAY['requirements_open'::character varying, 'member'::character varying, 'withdrawn'::character varying])::text[]))) OR (((from_state)::text = 'member'::text) AND ((to_state)::text = ANY ((ARRAY['leaving'::character varying, 'ended'::character varying, 'member'::character varying, 'withdrawn'::character varying])::text[]))) OR (((from_state)::text = 'leaving'::text) AND ((to_state)::text = ANY ((ARRAY['member'::character varying, 'ended'::character varying, 'leaving'::character varying, 'withdrawn'::character varying])::text[]))) OR (((from_state)::text = 'ended'::text) AND ((to_state)::text = ANY ((ARRAY['ended'::character varying, 'member'::character varying, 'withdrawn'::character varying])::text[])))))
);
ALTER TABLE public.network_membershiptransition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_membershiptransition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_network (
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(200) NOT NULL,
    short_name character varying(80) NOT NULL,
    purpose text NOT NULL,
    founded_text character varying(60) NOT NULL,
    brand_colour character varying(7) NOT NULL,
    sender_name character varying(120) NOT NULL,
    sender_address character varying(254) NOT NULL,
    answer_working_days smallint NOT NULL,
    is_open boolean NOT NULL,
    dataset character varying(10) NOT NULL,
    parent_id bigint,
    association_id bigint,
    operating_body_id bigint,
    CONSTRAINT network_network_answer_working_days_check CHECK ((answer_working_days >= 0))
);
ALTER TABLE public.network_network ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_network_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_networkdocument (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    summary character varying(255) NOT NULL,
    collection_id integer NOT NULL,
    uploaded_by_user_id bigint,
    CONSTRAINT network_networkdocument_file_size_check CHECK ((file_size >= 0))
);
ALTER TABLE public.network_networkdocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_networkdocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_networkhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(200) NOT NULL,
    short_name character varying(80) NOT NULL,
    purpose text NOT NULL,
    founded_text character varying(60) NOT NULL,
    brand_colour character varying(7) NOT NULL,
    sender_name character varying(120) NOT NULL,
    sender_address character varying(254) NOT NULL,
    answer_working_days smallint NOT NULL,
    is_open boolean NOT NULL,
    dataset character varying(10) NOT NULL,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    association_id bigint,
    operating_body_id bigint,
    CONSTRAINT network_networkhistory_answer_working_days_check CHECK ((answer_working_days >= 0))
);
ALTER TABLE public.network_networkhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_networkhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_networkimage (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    file_size integer,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    author character varying(200) NOT NULL,
    licence character varying(12) NOT NULL,
    collection_id integer NOT NULL,
    uploaded_by_user_id bigint,
    CONSTRAINT network_networkimage_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT network_networkimage_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT network_networkimage_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT network_networkimage_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT network_networkimage_focal_point_y_check CHECK ((focal_point_y >= 0))
);
ALTER TABLE public.network_networkimage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_networkimage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_openness (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    valid daterange NOT NULL,
    note character varying(300) NOT NULL,
    network_id bigint NOT NULL,
    CONSTRAINT openness_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.network_openness ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_openness_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_opennesshistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    valid daterange NOT NULL,
    note character varying(300) NOT NULL,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.network_opennesshistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_opennesshistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_organisation (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    kind character varying(20) NOT NULL,
    level character varying(10) NOT NULL,
    name character varying(200) NOT NULL,
    sort_key character varying(200) NOT NULL,
    slug character varying(80),
    email character varying(254) NOT NULL,
    phone character varying(60) NOT NULL,
    website character varying(200) NOT NULL,
    profile text NOT NULL,
    region character varying(200) NOT NULL,
    is_listed boolean NOT NULL,
    dataset character varying(10) NOT NULL,
    territory_id bigint,
    CONSTRAINT organisation_municipality_has_territory CHECK (((NOT ((kind)::text = ANY ((ARRAY['municipality'::character varying, 'county'::character varying])::text[]))) OR (territory_id IS NOT NULL)))
);
ALTER TABLE public.network_organisation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_organisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_organisation_topics (
    id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE public.network_organisation_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_organisation_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_organisationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    kind character varying(20) NOT NULL,
    level character varying(10) NOT NULL,
    name character varying(200) NOT NULL,
    sort_key character varying(200) NOT NULL,
    slug character varying(80),
    email character varying(254) NOT NULL,
    phone character varying(60) NOT NULL,
    website character varying(200) NOT NULL,
    profile text NOT NULL,
    region character varying(200) NOT NULL,
    is_listed boolean NOT NULL,
    dataset character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    territory_id bigint
);
ALTER TABLE public.network_organisationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_organisationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_organisationname (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    valid daterange NOT NULL,
    organisation_id bigint NOT NULL,
    source_id bigint,
    CONSTRAINT organisation_name_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.network_organisationname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_organisationname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_organisationnamehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    valid daterange NOT NULL,
    organisation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    source_id bigint
);
ALTER TABLE public.network_organisationnamehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_organisationnamehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_person (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    given_name character varying(80) NOT NULL,
    family_name character varying(80) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(60) NOT NULL,
    dataset character varying(10) NOT NULL,
    user_id bigint
);
ALTER TABLE public.network_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_personhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    given_name character varying(80) NOT NULL,
    family_name character varying(80) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(60) NOT NULL,
    dataset character varying(10) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id bigint
);
ALTER TABLE public.network_personhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_personhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_profileproposal (
    id bigint NOT NULL,
    "values" jsonb NOT NULL,
    state character varying(10) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    reason text NOT NULL,
    decided_by_id bigint,
    organisation_id bigint NOT NULL,
    proposed_by_id bigint NOT NULL
);
ALTER TABLE public.network_profileproposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_profileproposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_profileproposalhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "values" jsonb NOT NULL,
    state character varying(10) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    reason text NOT NULL,
    decided_by_id bigint,
    organisation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    proposed_by_id bigint NOT NULL
);
ALTER TABLE public.network_profileproposalhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_profileproposalhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_seat (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    valid daterange NOT NULL,
    capacity smallint,
    dataset character varying(10) NOT NULL,
    network_id bigint,
    organisation_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT network_seat_capacity_check CHECK ((capacity >= 0)),
    CONSTRAINT seat_period_not_empty CHECK ((NOT isempty(valid))),
    CONSTRAINT seat_staff_names_network CHECK (((NOT ((role)::text = ANY ((ARRAY['adviser'::character varying, 'team_lead'::character varying, 'office'::character varying, 'funder'::character varying, 'researcher'::character varying])::text[]))) OR (network_id IS NOT NULL)))
);
ALTER TABLE public.network_seat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_seat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_seat_topics (
    id bigint NOT NULL,
    seat_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE public.network_seat_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_seat_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_seathandover (
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    kind character varying(10) NOT NULL,
    given_name character varying(80) NOT NULL,
    family_name character varying(80) NOT NULL,
    email character varying(254) NOT NULL,
    is_shared_mailbox boolean NOT NULL,
    since date NOT NULL,
    until date,
    state character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decided_by character varying(160) NOT NULL,
    reason character varying(300) NOT NULL,
    seat_id bigint NOT NULL,
    successor_id bigint,
    ticket_id bigint,
    CONSTRAINT seat_handover_deputy_until CHECK (((NOT ((kind)::text = 'deputy'::text)) OR (until IS NOT NULL)))
);
ALTER TABLE public.network_seathandover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_seathandover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_seathandoverhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(12) NOT NULL,
    kind character varying(10) NOT NULL,
    given_name character varying(80) NOT NULL,
    family_name character varying(80) NOT NULL,
    email character varying(254) NOT NULL,
    is_shared_mailbox boolean NOT NULL,
    since date NOT NULL,
    until date,
    state character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decided_by character varying(160) NOT NULL,
    reason character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    seat_id bigint NOT NULL,
    successor_id bigint,
    ticket_id bigint
);
ALTER TABLE public.network_seathandoverhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_seathandoverhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_seathistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    valid daterange NOT NULL,
    capacity smallint,
    dataset character varying(10) NOT NULL,
    network_id bigint,
    organisation_id bigint NOT NULL,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT network_seathistory_capacity_check CHECK ((capacity >= 0))
);
ALTER TABLE public.network_seathistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_seathistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_service (
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(120) NOT NULL,
    description text NOT NULL,
    offers_first_conversation boolean NOT NULL,
    dataset character varying(10) NOT NULL,
    network_id bigint NOT NULL,
    provider_id bigint NOT NULL
);
ALTER TABLE public.network_service ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_service_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_service_topics (
    id bigint NOT NULL,
    service_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE public.network_service_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_service_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_servicechoice (
    id bigint NOT NULL,
    valid daterange NOT NULL,
    organisation_id bigint NOT NULL,
    service_id bigint NOT NULL,
    CONSTRAINT service_choice_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.network_servicechoice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_servicechoice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_servicechoicehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid daterange NOT NULL,
    organisation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    service_id bigint NOT NULL
);
ALTER TABLE public.network_servicechoicehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_servicechoicehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_servicehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(120) NOT NULL,
    description text NOT NULL,
    offers_first_conversation boolean NOT NULL,
    dataset character varying(10) NOT NULL,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    provider_id bigint NOT NULL
);
ALTER TABLE public.network_servicehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_servicehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_source (
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    address character varying(600) NOT NULL,
    seen_on date
);
ALTER TABLE public.network_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_statement (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    text text NOT NULL,
    as_of date NOT NULL,
    review_by date NOT NULL,
    network_id bigint NOT NULL
);
ALTER TABLE public.network_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_statementhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    text text NOT NULL,
    as_of date NOT NULL,
    review_by date NOT NULL,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.network_statementhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_statementhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_tie (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    valid daterange NOT NULL,
    since_text character varying(60) NOT NULL,
    dataset character varying(10) NOT NULL,
    origin_id bigint NOT NULL,
    source_id bigint,
    target_id bigint NOT NULL,
    CONSTRAINT tie_not_to_itself CHECK ((NOT (origin_id = target_id))),
    CONSTRAINT tie_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.network_tie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_tie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.network_tiehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    valid daterange NOT NULL,
    since_text character varying(60) NOT NULL,
    dataset character varying(10) NOT NULL,
    origin_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    source_id bigint,
    target_id bigint NOT NULL
);
ALTER TABLE public.network_tiehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.network_tiehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);
CREATE TABLE public.portal_downloads (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.portal_networkhome (
    page_ptr_id integer NOT NULL,
    headline character varying(120) NOT NULL,
    about text NOT NULL,
    for_towns text NOT NULL,
    for_citizens text NOT NULL,
    network_id bigint NOT NULL
);
CREATE TABLE public.portal_newsindex (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL
);
CREATE TABLE public.portal_newsitem (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL,
    day date NOT NULL,
    body jsonb NOT NULL,
    picture_id bigint
);
CREATE TABLE public.portal_textpage (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);
CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;
CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;
CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;
CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_boundary (
    id bigint NOT NULL,
    geometry jsonb NOT NULL,
    as_of date,
    edition_id bigint,
    territory_id bigint NOT NULL
);
ALTER TABLE public.register_boundary ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_boundary_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_edition (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(300) NOT NULL,
    as_of date NOT NULL,
    state_on date NOT NULL,
    source character varying(300) NOT NULL,
    notes jsonb NOT NULL,
    file_name character varying(200) NOT NULL,
    file_hash character varying(64) NOT NULL,
    counts jsonb NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    imported_by character varying(160) NOT NULL,
    undone_at timestamp with time zone,
    before jsonb NOT NULL,
    ticket_id bigint
);
ALTER TABLE public.register_edition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_edition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_editionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(300) NOT NULL,
    as_of date NOT NULL,
    state_on date NOT NULL,
    source character varying(300) NOT NULL,
    notes jsonb NOT NULL,
    file_name character varying(200) NOT NULL,
    file_hash character varying(64) NOT NULL,
    counts jsonb NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    imported_by character varying(160) NOT NULL,
    undone_at timestamp with time zone,
    before jsonb NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    ticket_id bigint
);
ALTER TABLE public.register_editionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_editionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_statistic (
    id bigint NOT NULL,
    key character varying(40) NOT NULL,
    value numeric(18,4) NOT NULL,
    as_of date NOT NULL,
    edition_id bigint,
    territory_id bigint NOT NULL
);
ALTER TABLE public.register_statistic ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_statistic_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_succession (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    "on" date NOT NULL,
    statistical_on date,
    population_share numeric(9,8),
    area_share numeric(9,8),
    population integer,
    reference character varying(40) NOT NULL,
    edition_id bigint,
    predecessor_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    CONSTRAINT register_succession_population_check CHECK ((population >= 0)),
    CONSTRAINT succession_not_to_itself CHECK ((NOT (predecessor_id = successor_id))),
    CONSTRAINT succession_shares_between_0_and_1 CHECK ((((population_share IS NULL) OR ((population_share >= (0)::numeric) AND (population_share <= (1)::numeric))) AND ((area_share IS NULL) OR ((area_share >= (0)::numeric) AND (area_share <= (1)::numeric)))))
);
ALTER TABLE public.register_succession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_succession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_successionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    "on" date NOT NULL,
    statistical_on date,
    population_share numeric(9,8),
    area_share numeric(9,8),
    population integer,
    reference character varying(40) NOT NULL,
    edition_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    predecessor_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    CONSTRAINT register_successionhistory_population_check CHECK ((population >= 0))
);
ALTER TABLE public.register_successionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_successionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_territory (
    id bigint NOT NULL,
    level character varying(8) NOT NULL,
    ags character varying(9) NOT NULL,
    ars character varying(12) NOT NULL,
    name character varying(120) NOT NULL,
    title character varying(120) NOT NULL,
    official_name character varying(200) NOT NULL,
    sort_key character varying(200) NOT NULL,
    kind character varying(2) NOT NULL,
    land_ags character varying(2) GENERATED ALWAYS AS ("left"((ags)::text, 2)) STORED,
    kreis_ags character varying(5) GENERATED ALWAYS AS (
CASE
    WHEN ((level)::text = ANY ((ARRAY['kreis'::character varying, 'verband'::character varying, 'gemeinde'::character varying])::text[])) THEN "left"((ags)::text, 5)
    ELSE ''::text
END) STORED,
    valid daterange NOT NULL,
    begin_basis character varying(8) NOT NULL,
    end_basis character varying(8) NOT NULL,
    longitude double precision,
    latitude double precision,
    postcode character varying(5) NOT NULL,
    introduced_by_id bigint,
    parent_id bigint,
    written_by_id bigint,
    CONSTRAINT territory_key_fits_level CHECK (((((ags)::text ~ '^[0-9]{2}$'::text) AND ((level)::text = 'land'::text)) OR (((ags)::text ~ '^[0-9]{3}$'::text) AND ((level)::text = 'rb'::text)) OR (((ags)::text ~ '^[0-9]{4}$'::text) AND ((level)::text = 'region'::text)) OR (((ags)::text ~ '^[0-9]{5}$'::text) AND ((level)::text = 'kreis'::text)) OR (((ags)::text ~ '^[0-9]{9}$'::text) AND ((level)::text = 'verband'::text)) OR (((ags)::text ~ '^[0-9]{8}$'::text) AND ((level)::text = 'gemeinde'::text)))),
    CONSTRAINT territory_period_not_empty CHECK ((NOT isempty(valid)))
);
ALTER TABLE public.register_territory ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_territory_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_territoryhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    level character varying(8) NOT NULL,
    ags character varying(9) NOT NULL,
    ars character varying(12) NOT NULL,
    name character varying(120) NOT NULL,
    title character varying(120) NOT NULL,
    official_name character varying(200) NOT NULL,
    sort_key character varying(200) NOT NULL,
    kind character varying(2) NOT NULL,
    valid daterange NOT NULL,
    begin_basis character varying(8) NOT NULL,
    end_basis character varying(8) NOT NULL,
    longitude double precision,
    latitude double precision,
    postcode character varying(5) NOT NULL,
    introduced_by_id bigint,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    written_by_id bigint
);
ALTER TABLE public.register_territoryhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_territoryhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_territoryname (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    title character varying(120) NOT NULL,
    official_name character varying(200) NOT NULL,
    kind character varying(2) NOT NULL,
    ars character varying(12) NOT NULL,
    valid daterange NOT NULL,
    edition_id bigint,
    territory_id bigint NOT NULL
);
ALTER TABLE public.register_territoryname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_territoryname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.register_territorynamehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    title character varying(120) NOT NULL,
    official_name character varying(200) NOT NULL,
    kind character varying(2) NOT NULL,
    ars character varying(12) NOT NULL,
    valid daterange NOT NULL,
    edition_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    territory_id bigint NOT NULL
);
ALTER TABLE public.register_territorynamehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_territorynamehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.search_change (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    key bigint NOT NULL,
    transaction xid8 DEFAULT pg_current_xact_id() NOT NULL,
    written_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL
);
ALTER TABLE public.search_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.search_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.search_unansweredquery (
    id bigint NOT NULL,
    day date NOT NULL,
    words character varying(200) NOT NULL,
    count integer NOT NULL,
    CONSTRAINT search_unansweredquery_count_check CHECK ((count >= 0))
);
ALTER TABLE public.search_unansweredquery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.search_unansweredquery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);
ALTER TABLE public.taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);
ALTER TABLE public.taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.topics_synonymring (
    id bigint NOT NULL,
    words character varying(80)[] NOT NULL,
    note character varying(200) NOT NULL,
    CONSTRAINT synonym_ring_of_two_or_more CHECK ((
CASE
    WHEN (words IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(words, 1), 0)
END >= 2))
);
ALTER TABLE public.topics_synonymring ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.topics_synonymring_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.topics_synonymringhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words character varying(80)[] NOT NULL,
    note character varying(200) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.topics_synonymringhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.topics_synonymringhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.topics_topic (
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    label character varying(120) NOT NULL,
    alternative_labels character varying(120)[] NOT NULL,
    definition text NOT NULL,
    "position" smallint NOT NULL,
    deprecated_on date,
    broader_id bigint,
    replaced_by_id bigint,
    exact_matches character varying(400)[] NOT NULL,
    hidden_labels character varying(120)[] NOT NULL,
    is_edited boolean NOT NULL,
    translations jsonb NOT NULL,
    CONSTRAINT topic_replaced_only_when_deprecated CHECK (((replaced_by_id IS NULL) OR (deprecated_on IS NOT NULL))),
    CONSTRAINT topics_topic_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.topics_topic ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.topics_topic_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.topics_topic_related (
    id bigint NOT NULL,
    from_topic_id bigint NOT NULL,
    to_topic_id bigint NOT NULL
);
ALTER TABLE public.topics_topic_related ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.topics_topic_related_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.topics_topichistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    label character varying(120) NOT NULL,
    alternative_labels character varying(120)[] NOT NULL,
    definition text NOT NULL,
    "position" smallint NOT NULL,
    deprecated_on date,
    broader_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    replaced_by_id bigint,
    exact_matches character varying(400)[] NOT NULL,
    hidden_labels character varying(120)[] NOT NULL,
    is_edited boolean NOT NULL,
    translations jsonb NOT NULL,
    CONSTRAINT topics_topichistory_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.topics_topichistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.topics_topichistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_admin (
    id integer NOT NULL
);
ALTER TABLE public.wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL,
    is_editing boolean NOT NULL
);
ALTER TABLE public.wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_apitoken (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    key_hash character varying(64) NOT NULL,
    prefix character varying(16) NOT NULL,
    created timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_apitoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_apitoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE public.wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id bigint,
    revision_created_id integer,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);
ALTER TABLE public.wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id bigint,
    uuid uuid,
    revision_id integer
);
ALTER TABLE public.wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id bigint,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id bigint,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE public.wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id bigint,
    uuid uuid
);
ALTER TABLE public.wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_revision (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    content jsonb NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) NOT NULL,
    user_id bigint,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);
ALTER TABLE public.wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);
CREATE TABLE public.wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);
ALTER TABLE public.wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id bigint,
    comment text NOT NULL
);
ALTER TABLE public.wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id bigint
);
ALTER TABLE public.wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);
ALTER TABLE public.wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) NOT NULL,
    requested_by_id bigint,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id bigint,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);
ALTER TABLE public.wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailembeds_embed (
    id integer NOT NULL,
    url text NOT NULL,
    max_width smallint,
    type character varying(10) NOT NULL,
    html text NOT NULL,
    title text NOT NULL,
    author_name text NOT NULL,
    provider_name text NOT NULL,
    thumbnail_url text NOT NULL,
    width integer,
    height integer,
    last_updated timestamp with time zone NOT NULL,
    hash character varying(32) NOT NULL,
    cache_until timestamp with time zone
);
ALTER TABLE public.wagtailembeds_embed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailembeds_embed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id bigint,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);
ALTER TABLE public.wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);
ALTER TABLE public.wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailredirects_redirect (
    id integer NOT NULL,
    old_path character varying(255) NOT NULL,
    is_permanent boolean NOT NULL,
    redirect_link character varying(255) NOT NULL,
    redirect_page_id integer,
    site_id integer,
    automatically_created boolean NOT NULL,
    created_at timestamp with time zone,
    redirect_page_route_path character varying(255) NOT NULL
);
ALTER TABLE public.wagtailredirects_redirect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailredirects_redirect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);
ALTER TABLE public.wagtailsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id bigint NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);
ALTER TABLE public.wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);
INSERT INTO public.auth_group VALUES (1, 'Moderators');
INSERT INTO public.auth_group VALUES (2, 'Editors');
INSERT INTO public.auth_group_permissions VALUES (1, 1, 109);
INSERT INTO public.auth_group_permissions VALUES (2, 2, 109);
INSERT INTO public.auth_group_permissions VALUES (3, 1, 112);
INSERT INTO public.auth_group_permissions VALUES (4, 1, 110);
INSERT INTO public.auth_group_permissions VALUES (5, 1, 111);
INSERT INTO public.auth_group_permissions VALUES (6, 2, 112);
INSERT INTO public.auth_group_permissions VALUES (7, 2, 110);
INSERT INTO public.auth_group_permissions VALUES (8, 2, 111);
INSERT INTO public.auth_group_permissions VALUES (9, 1, 113);
INSERT INTO public.auth_group_permissions VALUES (10, 2, 113);
INSERT INTO public.auth_group_permissions VALUES (11, 1, 114);
INSERT INTO public.auth_group_permissions VALUES (12, 1, 115);
INSERT INTO public.auth_group_permissions VALUES (13, 1, 116);
INSERT INTO public.auth_group_permissions VALUES (14, 2, 114);
INSERT INTO public.auth_group_permissions VALUES (15, 2, 115);
INSERT INTO public.auth_group_permissions VALUES (16, 2, 116);
INSERT INTO public.auth_group_permissions VALUES (17, 1, 117);
INSERT INTO public.auth_group_permissions VALUES (18, 2, 117);
INSERT INTO public.auth_permission VALUES (1, 'Can add locale', 5, 'add_locale');
INSERT INTO public.auth_permission VALUES (2, 'Can change locale', 5, 'change_locale');
INSERT INTO public.auth_permission VALUES (3, 'Can delete locale', 5, 'delete_locale');
INSERT INTO public.auth_permission VALUES (4, 'Can view locale', 5, 'view_locale');
INSERT INTO public.auth_permission VALUES (5, 'Can add site', 6, 'add_site');
INSERT INTO public.auth_permission VALUES (6, 'Can change site', 6, 'change_site');
INSERT INTO public.auth_permission VALUES (7, 'Can delete site', 6, 'delete_site');
INSERT INTO public.auth_permission VALUES (8, 'Can view site', 6, 'view_site');
INSERT INTO public.auth_permission VALUES (9, 'Can add group site permission', 7, 'add_groupsitepermission');
INSERT INTO public.auth_permission VALUES (10, 'Can change group site permission', 7, 'change_groupsitepermission');
INSERT INTO public.auth_permission VALUES (11, 'Can delete group site permission', 7, 'delete_groupsitepermission');
INSERT INTO public.auth_permission VALUES (12, 'Can view group site permission', 7, 'view_groupsitepermission');
INSERT INTO public.auth_permission VALUES (13, 'Can add API token', 8, 'add_apitoken');
INSERT INTO public.auth_permission VALUES (14, 'Can change API token', 8, 'change_apitoken');
INSERT INTO public.auth_permission VALUES (15, 'Can delete API token', 8, 'delete_apitoken');
INSERT INTO public.auth_permission VALUES (16, 'Can view API token', 8, 'view_apitoken');
INSERT INTO public.auth_permission VALUES (17, 'Can add model log entry', 9, 'add_modellogentry');
INSERT INTO public.auth_permission VALUES (18, 'Can change model log entry', 9, 'change_modellogentry');
INSERT INTO public.auth_permission VALUES (19, 'Can delete model log entry', 9, 'delete_modellogentry');
INSERT INTO public.auth_permission VALUES (20, 'Can view model log entry', 9, 'view_modellogentry');
INSERT INTO public.auth_permission VALUES (21, 'Can add revision', 10, 'add_revision');
INSERT INTO public.auth_permission VALUES (22, 'Can change revision', 10, 'change_revision');
INSERT INTO public.auth_permission VALUES (23, 'Can delete revision', 10, 'delete_revision');
INSERT INTO public.auth_permission VALUES (24, 'Can view revision', 10, 'view_revision');
INSERT INTO public.auth_permission VALUES (25, 'Can add collection view restriction', 11, 'add_collectionviewrestriction');
INSERT INTO public.auth_permission VALUES (26, 'Can change collection view restriction', 11, 'change_collectionviewrestriction');
INSERT INTO public.auth_permission VALUES (27, 'Can delete collection view restriction', 11, 'delete_collectionviewrestriction');
INSERT INTO public.auth_permission VALUES (28, 'Can view collection view restriction', 11, 'view_collectionviewrestriction');
INSERT INTO public.auth_permission VALUES (29, 'Can add collection', 12, 'add_collection');
INSERT INTO public.auth_permission VALUES (30, 'Can change collection', 12, 'change_collection');
INSERT INTO public.auth_permission VALUES (31, 'Can delete collection', 12, 'delete_collection');
INSERT INTO public.auth_permission VALUES (32, 'Can view collection', 12, 'view_collection');
INSERT INTO public.auth_permission VALUES (33, 'Can add group collection permission', 13, 'add_groupcollectionpermission');
INSERT INTO public.auth_permission VALUES (34, 'Can change group collection permission', 13, 'change_groupcollectionpermission');
INSERT INTO public.auth_permission VALUES (35, 'Can delete group collection permission', 13, 'delete_groupcollectionpermission');
INSERT INTO public.auth_permission VALUES (36, 'Can view group collection permission', 13, 'view_groupcollectionpermission');
INSERT INTO public.auth_permission VALUES (37, 'Can add uploaded file', 14, 'add_uploadedfile');
INSERT INTO public.auth_permission VALUES (38, 'Can change uploaded file', 14, 'change_uploadedfile');
INSERT INTO public.auth_permission VALUES (39, 'Can delete uploaded file', 14, 'delete_uploadedfile');
INSERT INTO public.auth_permission VALUES (40, 'Can view uploaded file', 14, 'view_uploadedfile');
INSERT INTO public.auth_permission VALUES (41, 'Can add workflow content type', 15, 'add_workflowcontenttype');
INSERT INTO public.auth_permission VALUES (42, 'Can change workflow content type', 15, 'change_workflowcontenttype');
INSERT INTO public.auth_permission VALUES (43, 'Can delete workflow content type', 15, 'delete_workflowcontenttype');
INSERT INTO public.auth_permission VALUES (44, 'Can view workflow content type', 15, 'view_workflowcontenttype');
INSERT INTO public.auth_permission VALUES (45, 'Can add Workflow state', 16, 'add_workflowstate');
INSERT INTO public.auth_permission VALUES (46, 'Can change Workflow state', 16, 'change_workflowstate');
INSERT INTO public.auth_permission VALUES (47, 'Can delete Workflow state', 16, 'delete_workflowstate');
INSERT INTO public.auth_permission VALUES (48, 'Can view Workflow state', 16, 'view_workflowstate');
INSERT INTO public.auth_permission VALUES (49, 'Can add workflow', 17, 'add_workflow');
INSERT INTO public.auth_permission VALUES (50, 'Can change workflow', 17, 'change_workflow');
INSERT INTO public.auth_permission VALUES (51, 'Can delete workflow', 17, 'delete_workflow');
INSERT INTO public.auth_permission VALUES (52, 'Can view workflow', 17, 'view_workflow');
INSERT INTO public.auth_permission VALUES (53, 'Can add workflow task order', 18, 'add_workflowtask');
INSERT INTO public.auth_permission VALUES (54, 'Can change workflow task order', 18, 'change_workflowtask');
INSERT INTO public.auth_permission VALUES (55, 'Can delete workflow task order', 18, 'delete_workflowtask');
INSERT INTO public.auth_permission VALUES (56, 'Can view workflow task order', 18, 'view_workflowtask');
INSERT INTO public.auth_permission VALUES (57, 'Can add task', 19, 'add_task');
INSERT INTO public.auth_permission VALUES (58, 'Can change task', 19, 'change_task');
INSERT INTO public.auth_permission VALUES (59, 'Can delete task', 19, 'delete_task');
INSERT INTO public.auth_permission VALUES (60, 'Can view task', 19, 'view_task');
INSERT INTO public.auth_permission VALUES (61, 'Can add Group approval task', 4, 'add_groupapprovaltask');
INSERT INTO public.auth_permission VALUES (62, 'Can change Group approval task', 4, 'change_groupapprovaltask');
INSERT INTO public.auth_permission VALUES (63, 'Can delete Group approval task', 4, 'delete_groupapprovaltask');
INSERT INTO public.auth_permission VALUES (64, 'Can view Group approval task', 4, 'view_groupapprovaltask');
INSERT INTO public.auth_permission VALUES (65, 'Can add Task state', 20, 'add_taskstate');
INSERT INTO public.auth_permission VALUES (66, 'Can change Task state', 20, 'change_taskstate');
INSERT INTO public.auth_permission VALUES (67, 'Can delete Task state', 20, 'delete_taskstate');
INSERT INTO public.auth_permission VALUES (68, 'Can view Task state', 20, 'view_taskstate');
INSERT INTO public.auth_permission VALUES (69, 'Can add page', 3, 'add_page');
INSERT INTO public.auth_permission VALUES (70, 'Can change page', 3, 'change_page');
INSERT INTO public.auth_permission VALUES (71, 'Can delete page', 3, 'delete_page');
INSERT INTO public.auth_permission VALUES (72, 'Can view page', 3, 'view_page');
INSERT INTO public.auth_permission VALUES (73, 'Delete pages with children', 3, 'bulk_delete_page');
INSERT INTO public.auth_permission VALUES (74, 'Lock/unlock pages you''ve locked', 3, 'lock_page');
INSERT INTO public.auth_permission VALUES (75, 'Publish any page', 3, 'publish_page');
INSERT INTO public.auth_permission VALUES (76, 'Unlock any page', 3, 'unlock_page');
INSERT INTO public.auth_permission VALUES (77, 'Can add group page permission', 21, 'add_grouppagepermission');
INSERT INTO public.auth_permission VALUES (78, 'Can change group page permission', 21, 'change_grouppagepermission');
INSERT INTO public.auth_permission VALUES (79, 'Can delete group page permission', 21, 'delete_grouppagepermission');
INSERT INTO public.auth_permission VALUES (80, 'Can view group page permission', 21, 'view_grouppagepermission');
INSERT INTO public.auth_permission VALUES (81, 'Can add page view restriction', 22, 'add_pageviewrestriction');
INSERT INTO public.auth_permission VALUES (82, 'Can change page view restriction', 22, 'change_pageviewrestriction');
INSERT INTO public.auth_permission VALUES (83, 'Can delete page view restriction', 22, 'delete_pageviewrestriction');
INSERT INTO public.auth_permission VALUES (84, 'Can view page view restriction', 22, 'view_pageviewrestriction');
INSERT INTO public.auth_permission VALUES (85, 'Can add workflow page', 23, 'add_workflowpage');
INSERT INTO public.auth_permission VALUES (86, 'Can change workflow page', 23, 'change_workflowpage');
INSERT INTO public.auth_permission VALUES (87, 'Can delete workflow page', 23, 'delete_workflowpage');
INSERT INTO public.auth_permission VALUES (88, 'Can view workflow page', 23, 'view_workflowpage');
INSERT INTO public.auth_permission VALUES (89, 'Can add page log entry', 24, 'add_pagelogentry');
INSERT INTO public.auth_permission VALUES (90, 'Can change page log entry', 24, 'change_pagelogentry');
INSERT INTO public.auth_permission VALUES (91, 'Can delete page log entry', 24, 'delete_pagelogentry');
INSERT INTO public.auth_permission VALUES (92, 'Can view page log entry', 24, 'view_pagelogentry');
INSERT INTO public.auth_permission VALUES (93, 'Can add comment', 25, 'add_comment');
INSERT INTO public.auth_permission VALUES (94, 'Can change comment', 25, 'change_comment');
INSERT INTO public.auth_permission VALUES (95, 'Can delete comment', 25, 'delete_comment');
INSERT INTO public.auth_permission VALUES (96, 'Can view comment', 25, 'view_comment');
INSERT INTO public.auth_permission VALUES (97, 'Can add comment reply', 26, 'add_commentreply');
INSERT INTO public.auth_permission VALUES (98, 'Can change comment reply', 26, 'change_commentreply');
INSERT INTO public.auth_permission VALUES (99, 'Can delete comment reply', 26, 'delete_commentreply');
INSERT INTO public.auth_permission VALUES (100, 'Can view comment reply', 26, 'view_commentreply');
INSERT INTO public.auth_permission VALUES (101, 'Can add page subscription', 27, 'add_pagesubscription');
INSERT INTO public.auth_permission VALUES (102, 'Can change page subscription', 27, 'change_pagesubscription');
INSERT INTO public.auth_permission VALUES (103, 'Can delete page subscription', 27, 'delete_pagesubscription');
INSERT INTO public.auth_permission VALUES (104, 'Can view page subscription', 27, 'view_pagesubscription');
INSERT INTO public.auth_permission VALUES (105, 'Can add reference index', 28, 'add_referenceindex');
INSERT INTO public.auth_permission VALUES (106, 'Can change reference index', 28, 'change_referenceindex');
INSERT INTO public.auth_permission VALUES (107, 'Can delete reference index', 28, 'delete_referenceindex');
INSERT INTO public.auth_permission VALUES (108, 'Can view reference index', 28, 'view_referenceindex');
INSERT INTO public.auth_permission VALUES (109, 'Can access Wagtail admin', 29, 'access_admin');
INSERT INTO public.auth_permission VALUES (110, 'Can add document', 30, 'add_document');
INSERT INTO public.auth_permission VALUES (111, 'Can change document', 30, 'change_document');
INSERT INTO public.auth_permission VALUES (112, 'Can delete document', 30, 'delete_document');
INSERT INTO public.auth_permission VALUES (113, 'Can choose document', 30, 'choose_document');
INSERT INTO public.auth_permission VALUES (114, 'Can add image', 31, 'add_image');
INSERT INTO public.auth_permission VALUES (115, 'Can change image', 31, 'change_image');
INSERT INTO public.auth_permission VALUES (116, 'Can delete image', 31, 'delete_image');
INSERT INTO public.auth_permission VALUES (117, 'Can choose image', 31, 'choose_image');
INSERT INTO public.auth_permission VALUES (118, 'Can add heartbeat', 32, 'add_heartbeat');
INSERT INTO public.auth_permission VALUES (119, 'Can change heartbeat', 32, 'change_heartbeat');
INSERT INTO public.auth_permission VALUES (120, 'Can delete heartbeat', 32, 'delete_heartbeat');
INSERT INTO public.auth_permission VALUES (121, 'Can view heartbeat', 32, 'view_heartbeat');
INSERT INTO public.auth_permission VALUES (122, 'Can add stored file', 33, 'add_storedfile');
INSERT INTO public.auth_permission VALUES (123, 'Can change stored file', 33, 'change_storedfile');
INSERT INTO public.auth_permission VALUES (124, 'Can delete stored file', 33, 'delete_storedfile');
INSERT INTO public.auth_permission VALUES (125, 'Can view stored file', 33, 'view_storedfile');
INSERT INTO public.auth_permission VALUES (126, 'Can add undo ticket', 34, 'add_undoticket');
INSERT INTO public.auth_permission VALUES (127, 'Can change undo ticket', 34, 'change_undoticket');
INSERT INTO public.auth_permission VALUES (128, 'Can delete undo ticket', 34, 'delete_undoticket');
INSERT INTO public.auth_permission VALUES (129, 'Can view undo ticket', 34, 'view_undoticket');
INSERT INTO public.auth_permission VALUES (130, 'Can add outbox mail', 35, 'add_outboxmail');
INSERT INTO public.auth_permission VALUES (131, 'Can change outbox mail', 35, 'change_outboxmail');
INSERT INTO public.auth_permission VALUES (132, 'Can delete outbox mail', 35, 'delete_outboxmail');
INSERT INTO public.auth_permission VALUES (133, 'Can view outbox mail', 35, 'view_outboxmail');
INSERT INTO public.auth_permission VALUES (134, 'Can add saved view', 36, 'add_savedview');
INSERT INTO public.auth_permission VALUES (135, 'Can change saved view', 36, 'change_savedview');
INSERT INTO public.auth_permission VALUES (136, 'Can delete saved view', 36, 'delete_savedview');
INSERT INTO public.auth_permission VALUES (137, 'Can view saved view', 36, 'view_savedview');
INSERT INTO public.auth_permission VALUES (138, 'Can add import run', 37, 'add_importrun');
INSERT INTO public.auth_permission VALUES (139, 'Can change import run', 37, 'change_importrun');
INSERT INTO public.auth_permission VALUES (140, 'Can delete import run', 37, 'delete_importrun');
INSERT INTO public.auth_permission VALUES (141, 'Can view import run', 37, 'view_importrun');
INSERT INTO public.auth_permission VALUES (142, 'Can add import row', 38, 'add_importrow');
INSERT INTO public.auth_permission VALUES (143, 'Can change import row', 38, 'change_importrow');
INSERT INTO public.auth_permission VALUES (144, 'Can delete import row', 38, 'delete_importrow');
INSERT INTO public.auth_permission VALUES (145, 'Can view import row', 38, 'view_importrow');
INSERT INTO public.auth_permission VALUES (146, 'Can add incoming mail', 39, 'add_incomingmail');
INSERT INTO public.auth_permission VALUES (147, 'Can change incoming mail', 39, 'change_incomingmail');
INSERT INTO public.auth_permission VALUES (148, 'Can delete incoming mail', 39, 'delete_incomingmail');
INSERT INTO public.auth_permission VALUES (149, 'Can view incoming mail', 39, 'view_incomingmail');
INSERT INTO public.auth_permission VALUES (150, 'Can add incoming file', 40, 'add_incomingfile');
INSERT INTO public.auth_permission VALUES (151, 'Can change incoming file', 40, 'change_incomingfile');
INSERT INTO public.auth_permission VALUES (152, 'Can delete incoming file', 40, 'delete_incomingfile');
INSERT INTO public.auth_permission VALUES (153, 'Can view incoming file', 40, 'view_incomingfile');
INSERT INTO public.auth_permission VALUES (154, 'Can add incoming placement', 41, 'add_incomingplacement');
INSERT INTO public.auth_permission VALUES (155, 'Can change incoming placement', 41, 'change_incomingplacement');
INSERT INTO public.auth_permission VALUES (156, 'Can delete incoming placement', 41, 'delete_incomingplacement');
INSERT INTO public.auth_permission VALUES (157, 'Can view incoming placement', 41, 'view_incomingplacement');
INSERT INTO public.auth_permission VALUES (158, 'Can add mail preference', 42, 'add_mailpreference');
INSERT INTO public.auth_permission VALUES (159, 'Can change mail preference', 42, 'change_mailpreference');
INSERT INTO public.auth_permission VALUES (160, 'Can delete mail preference', 42, 'delete_mailpreference');
INSERT INTO public.auth_permission VALUES (161, 'Can view mail preference', 42, 'view_mailpreference');
INSERT INTO public.auth_permission VALUES (162, 'Can add reminder sent', 43, 'add_remindersent');
INSERT INTO public.auth_permission VALUES (163, 'Can change reminder sent', 43, 'change_remindersent');
INSERT INTO public.auth_permission VALUES (164, 'Can delete reminder sent', 43, 'delete_remindersent');
INSERT INTO public.auth_permission VALUES (165, 'Can view reminder sent', 43, 'view_remindersent');
INSERT INTO public.auth_permission VALUES (166, 'Can add reminder snooze', 44, 'add_remindersnooze');
INSERT INTO public.auth_permission VALUES (167, 'Can change reminder snooze', 44, 'change_remindersnooze');
INSERT INTO public.auth_permission VALUES (168, 'Can delete reminder snooze', 44, 'delete_remindersnooze');
INSERT INTO public.auth_permission VALUES (169, 'Can view reminder snooze', 44, 'view_remindersnooze');
INSERT INTO public.auth_permission VALUES (170, 'Can add calendar feed history', 45, 'add_calendarfeedhistory');
INSERT INTO public.auth_permission VALUES (171, 'Can change calendar feed history', 45, 'change_calendarfeedhistory');
INSERT INTO public.auth_permission VALUES (172, 'Can delete calendar feed history', 45, 'delete_calendarfeedhistory');
INSERT INTO public.auth_permission VALUES (173, 'Can view calendar feed history', 45, 'view_calendarfeedhistory');
INSERT INTO public.auth_permission VALUES (174, 'Can add calendar feed', 46, 'add_calendarfeed');
INSERT INTO public.auth_permission VALUES (175, 'Can change calendar feed', 46, 'change_calendarfeed');
INSERT INTO public.auth_permission VALUES (176, 'Can delete calendar feed', 46, 'delete_calendarfeed');
INSERT INTO public.auth_permission VALUES (177, 'Can view calendar feed', 46, 'view_calendarfeed');
INSERT INTO public.auth_permission VALUES (178, 'Can add fact', 47, 'add_fact');
INSERT INTO public.auth_permission VALUES (179, 'Can change fact', 47, 'change_fact');
INSERT INTO public.auth_permission VALUES (180, 'Can delete fact', 47, 'delete_fact');
INSERT INTO public.auth_permission VALUES (181, 'Can view fact', 47, 'view_fact');
INSERT INTO public.auth_permission VALUES (182, 'Can add change', 48, 'add_change');
INSERT INTO public.auth_permission VALUES (183, 'Can change change', 48, 'change_change');
INSERT INTO public.auth_permission VALUES (184, 'Can delete change', 48, 'delete_change');
INSERT INTO public.auth_permission VALUES (185, 'Can view change', 48, 'view_change');
INSERT INTO public.auth_permission VALUES (186, 'Can add unanswered query', 49, 'add_unansweredquery');
INSERT INTO public.auth_permission VALUES (187, 'Can change unanswered query', 49, 'change_unansweredquery');
INSERT INTO public.auth_permission VALUES (188, 'Can delete unanswered query', 49, 'delete_unansweredquery');
INSERT INTO public.auth_permission VALUES (189, 'Can view unanswered query', 49, 'view_unansweredquery');
INSERT INTO public.auth_permission VALUES (190, 'Can add user', 50, 'add_user');
INSERT INTO public.auth_permission VALUES (191, 'Can change user', 50, 'change_user');
INSERT INTO public.auth_permission VALUES (192, 'Can delete user', 50, 'delete_user');
INSERT INTO public.auth_permission VALUES (193, 'Can view user', 50, 'view_user');
INSERT INTO public.auth_permission VALUES (194, 'Can add sign in', 51, 'add_signin');
INSERT INTO public.auth_permission VALUES (195, 'Can change sign in', 51, 'change_signin');
INSERT INTO public.auth_permission VALUES (196, 'Can delete sign in', 51, 'delete_signin');
INSERT INTO public.auth_permission VALUES (197, 'Can view sign in', 51, 'view_signin');
INSERT INTO public.auth_permission VALUES (198, 'Can add user history', 52, 'add_userhistory');
INSERT INTO public.auth_permission VALUES (199, 'Can change user history', 52, 'change_userhistory');
INSERT INTO public.auth_permission VALUES (200, 'Can delete user history', 52, 'delete_userhistory');
INSERT INTO public.auth_permission VALUES (201, 'Can view user history', 52, 'view_userhistory');
INSERT INTO public.auth_permission VALUES (202, 'Can add topic', 53, 'add_topic');
INSERT INTO public.auth_permission VALUES (203, 'Can change topic', 53, 'change_topic');
INSERT INTO public.auth_permission VALUES (204, 'Can delete topic', 53, 'delete_topic');
INSERT INTO public.auth_permission VALUES (205, 'Can view topic', 53, 'view_topic');
INSERT INTO public.auth_permission VALUES (206, 'Can add topic history', 54, 'add_topichistory');
INSERT INTO public.auth_permission VALUES (207, 'Can change topic history', 54, 'change_topichistory');
INSERT INTO public.auth_permission VALUES (208, 'Can delete topic history', 54, 'delete_topichistory');
INSERT INTO public.auth_permission VALUES (209, 'Can view topic history', 54, 'view_topichistory');
INSERT INTO public.auth_permission VALUES (210, 'Can add ring of words', 55, 'add_synonymring');
INSERT INTO public.auth_permission VALUES (211, 'Can change ring of words', 55, 'change_synonymring');
INSERT INTO public.auth_permission VALUES (212, 'Can delete ring of words', 55, 'delete_synonymring');
INSERT INTO public.auth_permission VALUES (213, 'Can view ring of words', 55, 'view_synonymring');
INSERT INTO public.auth_permission VALUES (214, 'Can add synonym ring history', 56, 'add_synonymringhistory');
INSERT INTO public.auth_permission VALUES (215, 'Can change synonym ring history', 56, 'change_synonymringhistory');
INSERT INTO public.auth_permission VALUES (216, 'Can delete synonym ring history', 56, 'delete_synonymringhistory');
INSERT INTO public.auth_permission VALUES (217, 'Can view synonym ring history', 56, 'view_synonymringhistory');
INSERT INTO public.auth_permission VALUES (218, 'Can add edition', 57, 'add_edition');
INSERT INTO public.auth_permission VALUES (219, 'Can change edition', 57, 'change_edition');
INSERT INTO public.auth_permission VALUES (220, 'Can delete edition', 57, 'delete_edition');
INSERT INTO public.auth_permission VALUES (221, 'Can view edition', 57, 'view_edition');
INSERT INTO public.auth_permission VALUES (222, 'Can add edition history', 58, 'add_editionhistory');
INSERT INTO public.auth_permission VALUES (223, 'Can change edition history', 58, 'change_editionhistory');
INSERT INTO public.auth_permission VALUES (224, 'Can delete edition history', 58, 'delete_editionhistory');
INSERT INTO public.auth_permission VALUES (225, 'Can view edition history', 58, 'view_editionhistory');
INSERT INTO public.auth_permission VALUES (226, 'Can add succession', 59, 'add_succession');
INSERT INTO public.auth_permission VALUES (227, 'Can change succession', 59, 'change_succession');
INSERT INTO public.auth_permission VALUES (228, 'Can delete succession', 59, 'delete_succession');
INSERT INTO public.auth_permission VALUES (229, 'Can view succession', 59, 'view_succession');
INSERT INTO public.auth_permission VALUES (230, 'Can add territory', 60, 'add_territory');
INSERT INTO public.auth_permission VALUES (231, 'Can change territory', 60, 'change_territory');
INSERT INTO public.auth_permission VALUES (232, 'Can delete territory', 60, 'delete_territory');
INSERT INTO public.auth_permission VALUES (233, 'Can view territory', 60, 'view_territory');
INSERT INTO public.auth_permission VALUES (234, 'Can add succession history', 61, 'add_successionhistory');
INSERT INTO public.auth_permission VALUES (235, 'Can change succession history', 61, 'change_successionhistory');
INSERT INTO public.auth_permission VALUES (236, 'Can delete succession history', 61, 'delete_successionhistory');
INSERT INTO public.auth_permission VALUES (237, 'Can view succession history', 61, 'view_successionhistory');
INSERT INTO public.auth_permission VALUES (238, 'Can add statistic', 62, 'add_statistic');
INSERT INTO public.auth_permission VALUES (239, 'Can change statistic', 62, 'change_statistic');
INSERT INTO public.auth_permission VALUES (240, 'Can delete statistic', 62, 'delete_statistic');
INSERT INTO public.auth_permission VALUES (241, 'Can view statistic', 62, 'view_statistic');
INSERT INTO public.auth_permission VALUES (242, 'Can add boundary', 63, 'add_boundary');
INSERT INTO public.auth_permission VALUES (243, 'Can change boundary', 63, 'change_boundary');
INSERT INTO public.auth_permission VALUES (244, 'Can delete boundary', 63, 'delete_boundary');
INSERT INTO public.auth_permission VALUES (245, 'Can view boundary', 63, 'view_boundary');
INSERT INTO public.auth_permission VALUES (246, 'Can add territory history', 64, 'add_territoryhistory');
INSERT INTO public.auth_permission VALUES (247, 'Can change territory history', 64, 'change_territoryhistory');
INSERT INTO public.auth_permission VALUES (248, 'Can delete territory history', 64, 'delete_territoryhistory');
INSERT INTO public.auth_permission VALUES (249, 'Can view territory history', 64, 'view_territoryhistory');
INSERT INTO public.auth_permission VALUES (250, 'Can add territory name', 65, 'add_territoryname');
INSERT INTO public.auth_permission VALUES (251, 'Can change territory name', 65, 'change_territoryname');
INSERT INTO public.auth_permission VALUES (252, 'Can delete territory name', 65, 'delete_territoryname');
INSERT INTO public.auth_permission VALUES (253, 'Can view territory name', 65, 'view_territoryname');
INSERT INTO public.auth_permission VALUES (254, 'Can add territory name history', 66, 'add_territorynamehistory');
INSERT INTO public.auth_permission VALUES (255, 'Can change territory name history', 66, 'change_territorynamehistory');
INSERT INTO public.auth_permission VALUES (256, 'Can delete territory name history', 66, 'delete_territorynamehistory');
INSERT INTO public.auth_permission VALUES (257, 'Can view territory name history', 66, 'view_territorynamehistory');
INSERT INTO public.auth_permission VALUES (258, 'Can add agreement series', 67, 'add_agreementseries');
INSERT INTO public.auth_permission VALUES (259, 'Can change agreement series', 67, 'change_agreementseries');
INSERT INTO public.auth_permission VALUES (260, 'Can delete agreement series', 67, 'delete_agreementseries');
INSERT INTO public.auth_permission VALUES (261, 'Can view agreement series', 67, 'view_agreementseries');
INSERT INTO public.auth_permission VALUES (262, 'Can add agreement series history', 68, 'add_agreementserieshistory');
INSERT INTO public.auth_permission VALUES (263, 'Can change agreement series history', 68, 'change_agreementserieshistory');
INSERT INTO public.auth_permission VALUES (264, 'Can delete agreement series history', 68, 'delete_agreementserieshistory');
INSERT INTO public.auth_permission VALUES (265, 'Can view agreement series history', 68, 'view_agreementserieshistory');
INSERT INTO public.auth_permission VALUES (266, 'Can add checklist entry', 69, 'add_checklistentry');
INSERT INTO public.auth_permission VALUES (267, 'Can change checklist entry', 69, 'change_checklistentry');
INSERT INTO public.auth_permission VALUES (268, 'Can delete checklist entry', 69, 'delete_checklistentry');
INSERT INTO public.auth_permission VALUES (269, 'Can view checklist entry', 69, 'view_checklistentry');
INSERT INTO public.auth_permission VALUES (270, 'Can add checklist entry history', 70, 'add_checklistentryhistory');
INSERT INTO public.auth_permission VALUES (271, 'Can change checklist entry history', 70, 'change_checklistentryhistory');
INSERT INTO public.auth_permission VALUES (272, 'Can delete checklist entry history', 70, 'delete_checklistentryhistory');
INSERT INTO public.auth_permission VALUES (273, 'Can view checklist entry history', 70, 'view_checklistentryhistory');
INSERT INTO public.auth_permission VALUES (274, 'Can add checklist item', 71, 'add_checklistitem');
INSERT INTO public.auth_permission VALUES (275, 'Can change checklist item', 71, 'change_checklistitem');
INSERT INTO public.auth_permission VALUES (276, 'Can delete checklist item', 71, 'delete_checklistitem');
INSERT INTO public.auth_permission VALUES (277, 'Can view checklist item', 71, 'view_checklistitem');
INSERT INTO public.auth_permission VALUES (278, 'Can add checklist item history', 72, 'add_checklistitemhistory');
INSERT INTO public.auth_permission VALUES (279, 'Can change checklist item history', 72, 'change_checklistitemhistory');
INSERT INTO public.auth_permission VALUES (280, 'Can delete checklist item history', 72, 'delete_checklistitemhistory');
INSERT INTO public.auth_permission VALUES (281, 'Can view checklist item history', 72, 'view_checklistitemhistory');
INSERT INTO public.auth_permission VALUES (282, 'Can add checklist version', 73, 'add_checklistversion');
INSERT INTO public.auth_permission VALUES (283, 'Can change checklist version', 73, 'change_checklistversion');
INSERT INTO public.auth_permission VALUES (284, 'Can delete checklist version', 73, 'delete_checklistversion');
INSERT INTO public.auth_permission VALUES (285, 'Can view checklist version', 73, 'view_checklistversion');
INSERT INTO public.auth_permission VALUES (286, 'Can add checklist version history', 74, 'add_checklistversionhistory');
INSERT INTO public.auth_permission VALUES (378, 'Can add profile proposal history', 97, 'add_profileproposalhistory');
INSERT INTO public.auth_permission VALUES (287, 'Can change checklist version history', 74, 'change_checklistversionhistory');
INSERT INTO public.auth_permission VALUES (288, 'Can delete checklist version history', 74, 'delete_checklistversionhistory');
INSERT INTO public.auth_permission VALUES (289, 'Can view checklist version history', 74, 'view_checklistversionhistory');
INSERT INTO public.auth_permission VALUES (290, 'Can add circle', 75, 'add_circle');
INSERT INTO public.auth_permission VALUES (291, 'Can change circle', 75, 'change_circle');
INSERT INTO public.auth_permission VALUES (292, 'Can delete circle', 75, 'delete_circle');
INSERT INTO public.auth_permission VALUES (293, 'Can view circle', 75, 'view_circle');
INSERT INTO public.auth_permission VALUES (294, 'Can add circle history', 76, 'add_circlehistory');
INSERT INTO public.auth_permission VALUES (295, 'Can change circle history', 76, 'change_circlehistory');
INSERT INTO public.auth_permission VALUES (296, 'Can delete circle history', 76, 'delete_circlehistory');
INSERT INTO public.auth_permission VALUES (297, 'Can view circle history', 76, 'view_circlehistory');
INSERT INTO public.auth_permission VALUES (298, 'Can add circle membership', 77, 'add_circlemembership');
INSERT INTO public.auth_permission VALUES (299, 'Can change circle membership', 77, 'change_circlemembership');
INSERT INTO public.auth_permission VALUES (300, 'Can delete circle membership', 77, 'delete_circlemembership');
INSERT INTO public.auth_permission VALUES (301, 'Can view circle membership', 77, 'view_circlemembership');
INSERT INTO public.auth_permission VALUES (302, 'Can add circle membership history', 78, 'add_circlemembershiphistory');
INSERT INTO public.auth_permission VALUES (303, 'Can change circle membership history', 78, 'change_circlemembershiphistory');
INSERT INTO public.auth_permission VALUES (304, 'Can delete circle membership history', 78, 'delete_circlemembershiphistory');
INSERT INTO public.auth_permission VALUES (305, 'Can view circle membership history', 78, 'view_circlemembershiphistory');
INSERT INTO public.auth_permission VALUES (306, 'Can add claim', 79, 'add_claim');
INSERT INTO public.auth_permission VALUES (307, 'Can change claim', 79, 'change_claim');
INSERT INTO public.auth_permission VALUES (308, 'Can delete claim', 79, 'delete_claim');
INSERT INTO public.auth_permission VALUES (309, 'Can view claim', 79, 'view_claim');
INSERT INTO public.auth_permission VALUES (310, 'Can add claim history', 80, 'add_claimhistory');
INSERT INTO public.auth_permission VALUES (311, 'Can change claim history', 80, 'change_claimhistory');
INSERT INTO public.auth_permission VALUES (312, 'Can delete claim history', 80, 'delete_claimhistory');
INSERT INTO public.auth_permission VALUES (313, 'Can view claim history', 80, 'view_claimhistory');
INSERT INTO public.auth_permission VALUES (314, 'Can add eligibility rule', 81, 'add_eligibilityrule');
INSERT INTO public.auth_permission VALUES (315, 'Can change eligibility rule', 81, 'change_eligibilityrule');
INSERT INTO public.auth_permission VALUES (316, 'Can delete eligibility rule', 81, 'delete_eligibilityrule');
INSERT INTO public.auth_permission VALUES (317, 'Can view eligibility rule', 81, 'view_eligibilityrule');
INSERT INTO public.auth_permission VALUES (318, 'Can add eligibility rule history', 82, 'add_eligibilityrulehistory');
INSERT INTO public.auth_permission VALUES (319, 'Can change eligibility rule history', 82, 'change_eligibilityrulehistory');
INSERT INTO public.auth_permission VALUES (320, 'Can delete eligibility rule history', 82, 'delete_eligibilityrulehistory');
INSERT INTO public.auth_permission VALUES (321, 'Can view eligibility rule history', 82, 'view_eligibilityrulehistory');
INSERT INTO public.auth_permission VALUES (322, 'Can add membership', 83, 'add_membership');
INSERT INTO public.auth_permission VALUES (323, 'Can change membership', 83, 'change_membership');
INSERT INTO public.auth_permission VALUES (324, 'Can delete membership', 83, 'delete_membership');
INSERT INTO public.auth_permission VALUES (325, 'Can view membership', 83, 'view_membership');
INSERT INTO public.auth_permission VALUES (326, 'Can add membership history', 84, 'add_membershiphistory');
INSERT INTO public.auth_permission VALUES (327, 'Can change membership history', 84, 'change_membershiphistory');
INSERT INTO public.auth_permission VALUES (328, 'Can delete membership history', 84, 'delete_membershiphistory');
INSERT INTO public.auth_permission VALUES (329, 'Can view membership history', 84, 'view_membershiphistory');
INSERT INTO public.auth_permission VALUES (330, 'Can add membership transition', 85, 'add_membershiptransition');
INSERT INTO public.auth_permission VALUES (331, 'Can change membership transition', 85, 'change_membershiptransition');
INSERT INTO public.auth_permission VALUES (332, 'Can delete membership transition', 85, 'delete_membershiptransition');
INSERT INTO public.auth_permission VALUES (333, 'Can view membership transition', 85, 'view_membershiptransition');
INSERT INTO public.auth_permission VALUES (334, 'Can add network', 86, 'add_network');
INSERT INTO public.auth_permission VALUES (335, 'Can change network', 86, 'change_network');
INSERT INTO public.auth_permission VALUES (336, 'Can delete network', 86, 'delete_network');
INSERT INTO public.auth_permission VALUES (337, 'Can view network', 86, 'view_network');
INSERT INTO public.auth_permission VALUES (338, 'Can add network history', 87, 'add_networkhistory');
INSERT INTO public.auth_permission VALUES (339, 'Can change network history', 87, 'change_networkhistory');
INSERT INTO public.auth_permission VALUES (340, 'Can delete network history', 87, 'delete_networkhistory');
INSERT INTO public.auth_permission VALUES (341, 'Can view network history', 87, 'view_networkhistory');
INSERT INTO public.auth_permission VALUES (342, 'Can add openness', 88, 'add_openness');
INSERT INTO public.auth_permission VALUES (343, 'Can change openness', 88, 'change_openness');
INSERT INTO public.auth_permission VALUES (344, 'Can delete openness', 88, 'delete_openness');
INSERT INTO public.auth_permission VALUES (345, 'Can view openness', 88, 'view_openness');
INSERT INTO public.auth_permission VALUES (346, 'Can add openness history', 89, 'add_opennesshistory');
INSERT INTO public.auth_permission VALUES (347, 'Can change openness history', 89, 'change_opennesshistory');
INSERT INTO public.auth_permission VALUES (348, 'Can delete openness history', 89, 'delete_opennesshistory');
INSERT INTO public.auth_permission VALUES (349, 'Can view openness history', 89, 'view_opennesshistory');
INSERT INTO public.auth_permission VALUES (350, 'Can add organisation', 90, 'add_organisation');
INSERT INTO public.auth_permission VALUES (351, 'Can change organisation', 90, 'change_organisation');
INSERT INTO public.auth_permission VALUES (352, 'Can delete organisation', 90, 'delete_organisation');
INSERT INTO public.auth_permission VALUES (353, 'Can view organisation', 90, 'view_organisation');
INSERT INTO public.auth_permission VALUES (354, 'Can add organisation history', 91, 'add_organisationhistory');
INSERT INTO public.auth_permission VALUES (355, 'Can change organisation history', 91, 'change_organisationhistory');
INSERT INTO public.auth_permission VALUES (356, 'Can delete organisation history', 91, 'delete_organisationhistory');
INSERT INTO public.auth_permission VALUES (357, 'Can view organisation history', 91, 'view_organisationhistory');
INSERT INTO public.auth_permission VALUES (358, 'Can add organisation name', 92, 'add_organisationname');
INSERT INTO public.auth_permission VALUES (359, 'Can change organisation name', 92, 'change_organisationname');
INSERT INTO public.auth_permission VALUES (360, 'Can delete organisation name', 92, 'delete_organisationname');
INSERT INTO public.auth_permission VALUES (361, 'Can view organisation name', 92, 'view_organisationname');
INSERT INTO public.auth_permission VALUES (362, 'Can add organisation name history', 93, 'add_organisationnamehistory');
INSERT INTO public.auth_permission VALUES (363, 'Can change organisation name history', 93, 'change_organisationnamehistory');
INSERT INTO public.auth_permission VALUES (364, 'Can delete organisation name history', 93, 'delete_organisationnamehistory');
INSERT INTO public.auth_permission VALUES (365, 'Can view organisation name history', 93, 'view_organisationnamehistory');
INSERT INTO public.auth_permission VALUES (366, 'Can add person', 94, 'add_person');
INSERT INTO public.auth_permission VALUES (367, 'Can change person', 94, 'change_person');
INSERT INTO public.auth_permission VALUES (368, 'Can delete person', 94, 'delete_person');
INSERT INTO public.auth_permission VALUES (369, 'Can view person', 94, 'view_person');
INSERT INTO public.auth_permission VALUES (370, 'Can add person history', 95, 'add_personhistory');
INSERT INTO public.auth_permission VALUES (371, 'Can change person history', 95, 'change_personhistory');
INSERT INTO public.auth_permission VALUES (372, 'Can delete person history', 95, 'delete_personhistory');
INSERT INTO public.auth_permission VALUES (373, 'Can view person history', 95, 'view_personhistory');
INSERT INTO public.auth_permission VALUES (374, 'Can add profile proposal', 96, 'add_profileproposal');
INSERT INTO public.auth_permission VALUES (375, 'Can change profile proposal', 96, 'change_profileproposal');
INSERT INTO public.auth_permission VALUES (376, 'Can delete profile proposal', 96, 'delete_profileproposal');
INSERT INTO public.auth_permission VALUES (377, 'Can view profile proposal', 96, 'view_profileproposal');
INSERT INTO public.auth_permission VALUES (379, 'Can change profile proposal history', 97, 'change_profileproposalhistory');
INSERT INTO public.auth_permission VALUES (380, 'Can delete profile proposal history', 97, 'delete_profileproposalhistory');
INSERT INTO public.auth_permission VALUES (381, 'Can view profile proposal history', 97, 'view_profileproposalhistory');
INSERT INTO public.auth_permission VALUES (382, 'Can add seat', 98, 'add_seat');
INSERT INTO public.auth_permission VALUES (383, 'Can change seat', 98, 'change_seat');
INSERT INTO public.auth_permission VALUES (384, 'Can delete seat', 98, 'delete_seat');
INSERT INTO public.auth_permission VALUES (385, 'Can view seat', 98, 'view_seat');
INSERT INTO public.auth_permission VALUES (386, 'Can add seat history', 99, 'add_seathistory');
INSERT INTO public.auth_permission VALUES (387, 'Can change seat history', 99, 'change_seathistory');
INSERT INTO public.auth_permission VALUES (388, 'Can delete seat history', 99, 'delete_seathistory');
INSERT INTO public.auth_permission VALUES (389, 'Can view seat history', 99, 'view_seathistory');
INSERT INTO public.auth_permission VALUES (390, 'Can add service', 100, 'add_service');
INSERT INTO public.auth_permission VALUES (391, 'Can change service', 100, 'change_service');
INSERT INTO public.auth_permission VALUES (392, 'Can delete service', 100, 'delete_service');
INSERT INTO public.auth_permission VALUES (393, 'Can view service', 100, 'view_service');
INSERT INTO public.auth_permission VALUES (394, 'Can add service choice', 101, 'add_servicechoice');
INSERT INTO public.auth_permission VALUES (395, 'Can change service choice', 101, 'change_servicechoice');
INSERT INTO public.auth_permission VALUES (396, 'Can delete service choice', 101, 'delete_servicechoice');
INSERT INTO public.auth_permission VALUES (397, 'Can view service choice', 101, 'view_servicechoice');
INSERT INTO public.auth_permission VALUES (398, 'Can add service choice history', 102, 'add_servicechoicehistory');
INSERT INTO public.auth_permission VALUES (399, 'Can change service choice history', 102, 'change_servicechoicehistory');
INSERT INTO public.auth_permission VALUES (400, 'Can delete service choice history', 102, 'delete_servicechoicehistory');
INSERT INTO public.auth_permission VALUES (401, 'Can view service choice history', 102, 'view_servicechoicehistory');
INSERT INTO public.auth_permission VALUES (402, 'Can add service history', 103, 'add_servicehistory');
INSERT INTO public.auth_permission VALUES (403, 'Can change service history', 103, 'change_servicehistory');
INSERT INTO public.auth_permission VALUES (404, 'Can delete service history', 103, 'delete_servicehistory');
INSERT INTO public.auth_permission VALUES (405, 'Can view service history', 103, 'view_servicehistory');
INSERT INTO public.auth_permission VALUES (406, 'Can add source', 104, 'add_source');
INSERT INTO public.auth_permission VALUES (407, 'Can change source', 104, 'change_source');
INSERT INTO public.auth_permission VALUES (408, 'Can delete source', 104, 'delete_source');
INSERT INTO public.auth_permission VALUES (409, 'Can view source', 104, 'view_source');
INSERT INTO public.auth_permission VALUES (410, 'Can add statement', 105, 'add_statement');
INSERT INTO public.auth_permission VALUES (411, 'Can change statement', 105, 'change_statement');
INSERT INTO public.auth_permission VALUES (412, 'Can delete statement', 105, 'delete_statement');
INSERT INTO public.auth_permission VALUES (413, 'Can view statement', 105, 'view_statement');
INSERT INTO public.auth_permission VALUES (414, 'Can add statement history', 106, 'add_statementhistory');
INSERT INTO public.auth_permission VALUES (415, 'Can change statement history', 106, 'change_statementhistory');
INSERT INTO public.auth_permission VALUES (416, 'Can delete statement history', 106, 'delete_statementhistory');
INSERT INTO public.auth_permission VALUES (417, 'Can view statement history', 106, 'view_statementhistory');
INSERT INTO public.auth_permission VALUES (418, 'Can add tie', 107, 'add_tie');
INSERT INTO public.auth_permission VALUES (419, 'Can change tie', 107, 'change_tie');
INSERT INTO public.auth_permission VALUES (420, 'Can delete tie', 107, 'delete_tie');
INSERT INTO public.auth_permission VALUES (421, 'Can view tie', 107, 'view_tie');
INSERT INTO public.auth_permission VALUES (422, 'Can add tie history', 108, 'add_tiehistory');
INSERT INTO public.auth_permission VALUES (423, 'Can change tie history', 108, 'change_tiehistory');
INSERT INTO public.auth_permission VALUES (424, 'Can delete tie history', 108, 'delete_tiehistory');
INSERT INTO public.auth_permission VALUES (425, 'Can view tie history', 108, 'view_tiehistory');
INSERT INTO public.auth_permission VALUES (426, 'Can add agreement', 109, 'add_agreement');
INSERT INTO public.auth_permission VALUES (427, 'Can change agreement', 109, 'change_agreement');
INSERT INTO public.auth_permission VALUES (428, 'Can delete agreement', 109, 'delete_agreement');
INSERT INTO public.auth_permission VALUES (429, 'Can view agreement', 109, 'view_agreement');
INSERT INTO public.auth_permission VALUES (430, 'Can add agreement document', 110, 'add_agreementdocument');
INSERT INTO public.auth_permission VALUES (431, 'Can change agreement document', 110, 'change_agreementdocument');
INSERT INTO public.auth_permission VALUES (432, 'Can delete agreement document', 110, 'delete_agreementdocument');
INSERT INTO public.auth_permission VALUES (433, 'Can view agreement document', 110, 'view_agreementdocument');
INSERT INTO public.auth_permission VALUES (434, 'Can add agreement document history', 111, 'add_agreementdocumenthistory');
INSERT INTO public.auth_permission VALUES (435, 'Can change agreement document history', 111, 'change_agreementdocumenthistory');
INSERT INTO public.auth_permission VALUES (436, 'Can delete agreement document history', 111, 'delete_agreementdocumenthistory');
INSERT INTO public.auth_permission VALUES (437, 'Can view agreement document history', 111, 'view_agreementdocumenthistory');
INSERT INTO public.auth_permission VALUES (438, 'Can add agreement grant', 112, 'add_agreementgrant');
INSERT INTO public.auth_permission VALUES (439, 'Can change agreement grant', 112, 'change_agreementgrant');
INSERT INTO public.auth_permission VALUES (440, 'Can delete agreement grant', 112, 'delete_agreementgrant');
INSERT INTO public.auth_permission VALUES (441, 'Can view agreement grant', 112, 'view_agreementgrant');
INSERT INTO public.auth_permission VALUES (442, 'Can add agreement grant history', 113, 'add_agreementgranthistory');
INSERT INTO public.auth_permission VALUES (443, 'Can change agreement grant history', 113, 'change_agreementgranthistory');
INSERT INTO public.auth_permission VALUES (444, 'Can delete agreement grant history', 113, 'delete_agreementgranthistory');
INSERT INTO public.auth_permission VALUES (445, 'Can view agreement grant history', 113, 'view_agreementgranthistory');
INSERT INTO public.auth_permission VALUES (446, 'Can add agreement history', 114, 'add_agreementhistory');
INSERT INTO public.auth_permission VALUES (447, 'Can change agreement history', 114, 'change_agreementhistory');
INSERT INTO public.auth_permission VALUES (448, 'Can delete agreement history', 114, 'delete_agreementhistory');
INSERT INTO public.auth_permission VALUES (449, 'Can view agreement history', 114, 'view_agreementhistory');
INSERT INTO public.auth_permission VALUES (450, 'Can add media folder', 115, 'add_mediafolder');
INSERT INTO public.auth_permission VALUES (451, 'Can change media folder', 115, 'change_mediafolder');
INSERT INTO public.auth_permission VALUES (452, 'Can delete media folder', 115, 'delete_mediafolder');
INSERT INTO public.auth_permission VALUES (453, 'Can view media folder', 115, 'view_mediafolder');
INSERT INTO public.auth_permission VALUES (454, 'Can add document', 116, 'add_networkdocument');
INSERT INTO public.auth_permission VALUES (455, 'Can change document', 116, 'change_networkdocument');
INSERT INTO public.auth_permission VALUES (456, 'Can delete document', 116, 'delete_networkdocument');
INSERT INTO public.auth_permission VALUES (457, 'Can view document', 116, 'view_networkdocument');
INSERT INTO public.auth_permission VALUES (458, 'Can add picture', 117, 'add_networkimage');
INSERT INTO public.auth_permission VALUES (459, 'Can change picture', 117, 'change_networkimage');
INSERT INTO public.auth_permission VALUES (460, 'Can delete picture', 117, 'delete_networkimage');
INSERT INTO public.auth_permission VALUES (461, 'Can view picture', 117, 'view_networkimage');
INSERT INTO public.auth_permission VALUES (462, 'Can add image rendition', 118, 'add_imagerendition');
INSERT INTO public.auth_permission VALUES (463, 'Can change image rendition', 118, 'change_imagerendition');
INSERT INTO public.auth_permission VALUES (464, 'Can delete image rendition', 118, 'delete_imagerendition');
INSERT INTO public.auth_permission VALUES (465, 'Can view image rendition', 118, 'view_imagerendition');
INSERT INTO public.auth_permission VALUES (466, 'Can add seat handover', 119, 'add_seathandover');
INSERT INTO public.auth_permission VALUES (467, 'Can change seat handover', 119, 'change_seathandover');
INSERT INTO public.auth_permission VALUES (468, 'Can delete seat handover', 119, 'delete_seathandover');
INSERT INTO public.auth_permission VALUES (469, 'Can view seat handover', 119, 'view_seathandover');
INSERT INTO public.auth_permission VALUES (470, 'Can add seat handover history', 120, 'add_seathandoverhistory');
INSERT INTO public.auth_permission VALUES (471, 'Can change seat handover history', 120, 'change_seathandoverhistory');
INSERT INTO public.auth_permission VALUES (472, 'Can delete seat handover history', 120, 'delete_seathandoverhistory');
INSERT INTO public.auth_permission VALUES (473, 'Can view seat handover history', 120, 'view_seathandoverhistory');
INSERT INTO public.auth_permission VALUES (474, 'Can add circular', 121, 'add_circular');
INSERT INTO public.auth_permission VALUES (475, 'Can change circular', 121, 'change_circular');
INSERT INTO public.auth_permission VALUES (476, 'Can delete circular', 121, 'delete_circular');
INSERT INTO public.auth_permission VALUES (477, 'Can view circular', 121, 'view_circular');
INSERT INTO public.auth_permission VALUES (478, 'Can add circular history', 122, 'add_circularhistory');
INSERT INTO public.auth_permission VALUES (479, 'Can change circular history', 122, 'change_circularhistory');
INSERT INTO public.auth_permission VALUES (480, 'Can delete circular history', 122, 'delete_circularhistory');
INSERT INTO public.auth_permission VALUES (481, 'Can view circular history', 122, 'view_circularhistory');
INSERT INTO public.auth_permission VALUES (482, 'Can add refusal', 123, 'add_refusal');
INSERT INTO public.auth_permission VALUES (483, 'Can change refusal', 123, 'change_refusal');
INSERT INTO public.auth_permission VALUES (484, 'Can delete refusal', 123, 'delete_refusal');
INSERT INTO public.auth_permission VALUES (485, 'Can view refusal', 123, 'view_refusal');
INSERT INTO public.auth_permission VALUES (486, 'Can add subscription', 124, 'add_subscription');
INSERT INTO public.auth_permission VALUES (487, 'Can change subscription', 124, 'change_subscription');
INSERT INTO public.auth_permission VALUES (488, 'Can delete subscription', 124, 'delete_subscription');
INSERT INTO public.auth_permission VALUES (489, 'Can view subscription', 124, 'view_subscription');
INSERT INTO public.auth_permission VALUES (490, 'Can add confirmation', 125, 'add_confirmation');
INSERT INTO public.auth_permission VALUES (491, 'Can change confirmation', 125, 'change_confirmation');
INSERT INTO public.auth_permission VALUES (492, 'Can delete confirmation', 125, 'delete_confirmation');
INSERT INTO public.auth_permission VALUES (493, 'Can view confirmation', 125, 'view_confirmation');
INSERT INTO public.auth_permission VALUES (494, 'Can add criterion grade', 126, 'add_criteriongrade');
INSERT INTO public.auth_permission VALUES (495, 'Can change criterion grade', 126, 'change_criteriongrade');
INSERT INTO public.auth_permission VALUES (496, 'Can delete criterion grade', 126, 'delete_criteriongrade');
INSERT INTO public.auth_permission VALUES (497, 'Can view criterion grade', 126, 'view_criteriongrade');
INSERT INTO public.auth_permission VALUES (498, 'Can add example source', 127, 'add_examplesource');
INSERT INTO public.auth_permission VALUES (499, 'Can change example source', 127, 'change_examplesource');
INSERT INTO public.auth_permission VALUES (500, 'Can delete example source', 127, 'delete_examplesource');
INSERT INTO public.auth_permission VALUES (501, 'Can view example source', 127, 'view_examplesource');
INSERT INTO public.auth_permission VALUES (502, 'Can add example step', 128, 'add_examplestep');
INSERT INTO public.auth_permission VALUES (503, 'Can change example step', 128, 'change_examplestep');
INSERT INTO public.auth_permission VALUES (504, 'Can delete example step', 128, 'delete_examplestep');
INSERT INTO public.auth_permission VALUES (505, 'Can view example step', 128, 'view_examplestep');
INSERT INTO public.auth_permission VALUES (506, 'Can add adoption', 129, 'add_adoption');
INSERT INTO public.auth_permission VALUES (507, 'Can change adoption', 129, 'change_adoption');
INSERT INTO public.auth_permission VALUES (508, 'Can delete adoption', 129, 'delete_adoption');
INSERT INTO public.auth_permission VALUES (509, 'Can view adoption', 129, 'view_adoption');
INSERT INTO public.auth_permission VALUES (510, 'Can add editorial rule', 130, 'add_editorialrule');
INSERT INTO public.auth_permission VALUES (511, 'Can change editorial rule', 130, 'change_editorialrule');
INSERT INTO public.auth_permission VALUES (512, 'Can delete editorial rule', 130, 'delete_editorialrule');
INSERT INTO public.auth_permission VALUES (513, 'Can view editorial rule', 130, 'view_editorialrule');
INSERT INTO public.auth_permission VALUES (514, 'Can add editorial rule history', 131, 'add_editorialrulehistory');
INSERT INTO public.auth_permission VALUES (515, 'Can change editorial rule history', 131, 'change_editorialrulehistory');
INSERT INTO public.auth_permission VALUES (516, 'Can delete editorial rule history', 131, 'delete_editorialrulehistory');
INSERT INTO public.auth_permission VALUES (517, 'Can view editorial rule history', 131, 'view_editorialrulehistory');
INSERT INTO public.auth_permission VALUES (518, 'Can add entry number', 132, 'add_entrynumber');
INSERT INTO public.auth_permission VALUES (519, 'Can change entry number', 132, 'change_entrynumber');
INSERT INTO public.auth_permission VALUES (520, 'Can delete entry number', 132, 'delete_entrynumber');
INSERT INTO public.auth_permission VALUES (521, 'Can view entry number', 132, 'view_entrynumber');
INSERT INTO public.auth_permission VALUES (522, 'Can add example picture', 133, 'add_examplepicture');
INSERT INTO public.auth_permission VALUES (523, 'Can change example picture', 133, 'change_examplepicture');
INSERT INTO public.auth_permission VALUES (524, 'Can delete example picture', 133, 'delete_examplepicture');
INSERT INTO public.auth_permission VALUES (525, 'Can view example picture', 133, 'view_examplepicture');
INSERT INTO public.auth_permission VALUES (526, 'Can add finding', 134, 'add_finding');
INSERT INTO public.auth_permission VALUES (527, 'Can change finding', 134, 'change_finding');
INSERT INTO public.auth_permission VALUES (528, 'Can delete finding', 134, 'delete_finding');
INSERT INTO public.auth_permission VALUES (529, 'Can view finding', 134, 'view_finding');
INSERT INTO public.auth_permission VALUES (530, 'Can add finding history', 135, 'add_findinghistory');
INSERT INTO public.auth_permission VALUES (531, 'Can change finding history', 135, 'change_findinghistory');
INSERT INTO public.auth_permission VALUES (532, 'Can delete finding history', 135, 'delete_findinghistory');
INSERT INTO public.auth_permission VALUES (533, 'Can view finding history', 135, 'view_findinghistory');
INSERT INTO public.auth_permission VALUES (534, 'Can add practice example', 136, 'add_practiceexample');
INSERT INTO public.auth_permission VALUES (535, 'Can change practice example', 136, 'change_practiceexample');
INSERT INTO public.auth_permission VALUES (536, 'Can delete practice example', 136, 'delete_practiceexample');
INSERT INTO public.auth_permission VALUES (537, 'Can view practice example', 136, 'view_practiceexample');
INSERT INTO public.auth_permission VALUES (538, 'Can add example step history', 137, 'add_examplestephistory');
INSERT INTO public.auth_permission VALUES (539, 'Can change example step history', 137, 'change_examplestephistory');
INSERT INTO public.auth_permission VALUES (540, 'Can delete example step history', 137, 'delete_examplestephistory');
INSERT INTO public.auth_permission VALUES (541, 'Can view example step history', 137, 'view_examplestephistory');
INSERT INTO public.auth_permission VALUES (542, 'Can add example source history', 138, 'add_examplesourcehistory');
INSERT INTO public.auth_permission VALUES (543, 'Can change example source history', 138, 'change_examplesourcehistory');
INSERT INTO public.auth_permission VALUES (544, 'Can delete example source history', 138, 'delete_examplesourcehistory');
INSERT INTO public.auth_permission VALUES (545, 'Can view example source history', 138, 'view_examplesourcehistory');
INSERT INTO public.auth_permission VALUES (546, 'Can add example picture history', 139, 'add_examplepicturehistory');
INSERT INTO public.auth_permission VALUES (547, 'Can change example picture history', 139, 'change_examplepicturehistory');
INSERT INTO public.auth_permission VALUES (548, 'Can delete example picture history', 139, 'delete_examplepicturehistory');
INSERT INTO public.auth_permission VALUES (549, 'Can view example picture history', 139, 'view_examplepicturehistory');
INSERT INTO public.auth_permission VALUES (550, 'Can add evidence', 140, 'add_evidence');
INSERT INTO public.auth_permission VALUES (551, 'Can change evidence', 140, 'change_evidence');
INSERT INTO public.auth_permission VALUES (552, 'Can delete evidence', 140, 'delete_evidence');
INSERT INTO public.auth_permission VALUES (553, 'Can view evidence', 140, 'view_evidence');
INSERT INTO public.auth_permission VALUES (554, 'Can add criterion grade history', 141, 'add_criteriongradehistory');
INSERT INTO public.auth_permission VALUES (555, 'Can change criterion grade history', 141, 'change_criteriongradehistory');
INSERT INTO public.auth_permission VALUES (556, 'Can delete criterion grade history', 141, 'delete_criteriongradehistory');
INSERT INTO public.auth_permission VALUES (557, 'Can view criterion grade history', 141, 'view_criteriongradehistory');
INSERT INTO public.auth_permission VALUES (558, 'Can add confirmation history', 142, 'add_confirmationhistory');
INSERT INTO public.auth_permission VALUES (559, 'Can change confirmation history', 142, 'change_confirmationhistory');
INSERT INTO public.auth_permission VALUES (560, 'Can delete confirmation history', 142, 'delete_confirmationhistory');
INSERT INTO public.auth_permission VALUES (561, 'Can view confirmation history', 142, 'view_confirmationhistory');
INSERT INTO public.auth_permission VALUES (562, 'Can add adoption history', 143, 'add_adoptionhistory');
INSERT INTO public.auth_permission VALUES (563, 'Can change adoption history', 143, 'change_adoptionhistory');
INSERT INTO public.auth_permission VALUES (564, 'Can delete adoption history', 143, 'delete_adoptionhistory');
INSERT INTO public.auth_permission VALUES (565, 'Can view adoption history', 143, 'view_adoptionhistory');
INSERT INTO public.auth_permission VALUES (566, 'Can add practice example history', 144, 'add_practiceexamplehistory');
INSERT INTO public.auth_permission VALUES (567, 'Can change practice example history', 144, 'change_practiceexamplehistory');
INSERT INTO public.auth_permission VALUES (568, 'Can delete practice example history', 144, 'delete_practiceexamplehistory');
INSERT INTO public.auth_permission VALUES (569, 'Can view practice example history', 144, 'view_practiceexamplehistory');
INSERT INTO public.auth_permission VALUES (570, 'Can add recommendation', 145, 'add_recommendation');
INSERT INTO public.auth_permission VALUES (571, 'Can change recommendation', 145, 'change_recommendation');
INSERT INTO public.auth_permission VALUES (572, 'Can delete recommendation', 145, 'delete_recommendation');
INSERT INTO public.auth_permission VALUES (573, 'Can view recommendation', 145, 'view_recommendation');
INSERT INTO public.auth_permission VALUES (574, 'Can add evidence history', 146, 'add_evidencehistory');
INSERT INTO public.auth_permission VALUES (575, 'Can change evidence history', 146, 'change_evidencehistory');
INSERT INTO public.auth_permission VALUES (576, 'Can delete evidence history', 146, 'delete_evidencehistory');
INSERT INTO public.auth_permission VALUES (577, 'Can view evidence history', 146, 'view_evidencehistory');
INSERT INTO public.auth_permission VALUES (578, 'Can add entry transition', 147, 'add_entrytransition');
INSERT INTO public.auth_permission VALUES (579, 'Can change entry transition', 147, 'change_entrytransition');
INSERT INTO public.auth_permission VALUES (580, 'Can delete entry transition', 147, 'delete_entrytransition');
INSERT INTO public.auth_permission VALUES (581, 'Can view entry transition', 147, 'view_entrytransition');
INSERT INTO public.auth_permission VALUES (582, 'Can add recommendation history', 148, 'add_recommendationhistory');
INSERT INTO public.auth_permission VALUES (583, 'Can change recommendation history', 148, 'change_recommendationhistory');
INSERT INTO public.auth_permission VALUES (584, 'Can delete recommendation history', 148, 'delete_recommendationhistory');
INSERT INTO public.auth_permission VALUES (585, 'Can view recommendation history', 148, 'view_recommendationhistory');
INSERT INTO public.auth_permission VALUES (586, 'Can add validation', 149, 'add_validation');
INSERT INTO public.auth_permission VALUES (587, 'Can change validation', 149, 'change_validation');
INSERT INTO public.auth_permission VALUES (588, 'Can delete validation', 149, 'delete_validation');
INSERT INTO public.auth_permission VALUES (589, 'Can view validation', 149, 'view_validation');
INSERT INTO public.auth_permission VALUES (590, 'Can add validation history', 150, 'add_validationhistory');
INSERT INTO public.auth_permission VALUES (591, 'Can change validation history', 150, 'change_validationhistory');
INSERT INTO public.auth_permission VALUES (592, 'Can delete validation history', 150, 'delete_validationhistory');
INSERT INTO public.auth_permission VALUES (593, 'Can view validation history', 150, 'view_validationhistory');
INSERT INTO public.auth_permission VALUES (594, 'Can add aid version', 151, 'add_aidversion');
INSERT INTO public.auth_permission VALUES (595, 'Can change aid version', 151, 'change_aidversion');
INSERT INTO public.auth_permission VALUES (596, 'Can delete aid version', 151, 'delete_aidversion');
INSERT INTO public.auth_permission VALUES (597, 'Can view aid version', 151, 'view_aidversion');
INSERT INTO public.auth_permission VALUES (598, 'Can add working aid', 152, 'add_workingaid');
INSERT INTO public.auth_permission VALUES (599, 'Can change working aid', 152, 'change_workingaid');
INSERT INTO public.auth_permission VALUES (600, 'Can delete working aid', 152, 'delete_workingaid');
INSERT INTO public.auth_permission VALUES (601, 'Can view working aid', 152, 'view_workingaid');
INSERT INTO public.auth_permission VALUES (602, 'Can add aid version history', 153, 'add_aidversionhistory');
INSERT INTO public.auth_permission VALUES (603, 'Can change aid version history', 153, 'change_aidversionhistory');
INSERT INTO public.auth_permission VALUES (604, 'Can delete aid version history', 153, 'delete_aidversionhistory');
INSERT INTO public.auth_permission VALUES (605, 'Can view aid version history', 153, 'view_aidversionhistory');
INSERT INTO public.auth_permission VALUES (606, 'Can add working aid history', 154, 'add_workingaidhistory');
INSERT INTO public.auth_permission VALUES (607, 'Can change working aid history', 154, 'change_workingaidhistory');
INSERT INTO public.auth_permission VALUES (608, 'Can delete working aid history', 154, 'delete_workingaidhistory');
INSERT INTO public.auth_permission VALUES (609, 'Can view working aid history', 154, 'view_workingaidhistory');
INSERT INTO public.auth_permission VALUES (610, 'Can add collection', 155, 'add_collection');
INSERT INTO public.auth_permission VALUES (611, 'Can change collection', 155, 'change_collection');
INSERT INTO public.auth_permission VALUES (612, 'Can delete collection', 155, 'delete_collection');
INSERT INTO public.auth_permission VALUES (613, 'Can view collection', 155, 'view_collection');
INSERT INTO public.auth_permission VALUES (614, 'Can add collection history', 156, 'add_collectionhistory');
INSERT INTO public.auth_permission VALUES (615, 'Can change collection history', 156, 'change_collectionhistory');
INSERT INTO public.auth_permission VALUES (616, 'Can delete collection history', 156, 'delete_collectionhistory');
INSERT INTO public.auth_permission VALUES (617, 'Can view collection history', 156, 'view_collectionhistory');
INSERT INTO public.auth_permission VALUES (618, 'Can add collection item', 157, 'add_collectionitem');
INSERT INTO public.auth_permission VALUES (619, 'Can change collection item', 157, 'change_collectionitem');
INSERT INTO public.auth_permission VALUES (620, 'Can delete collection item', 157, 'delete_collectionitem');
INSERT INTO public.auth_permission VALUES (621, 'Can view collection item', 157, 'view_collectionitem');
INSERT INTO public.auth_permission VALUES (622, 'Can add collection item history', 158, 'add_collectionitemhistory');
INSERT INTO public.auth_permission VALUES (623, 'Can change collection item history', 158, 'change_collectionitemhistory');
INSERT INTO public.auth_permission VALUES (624, 'Can delete collection item history', 158, 'delete_collectionitemhistory');
INSERT INTO public.auth_permission VALUES (625, 'Can view collection item history', 158, 'view_collectionitemhistory');
INSERT INTO public.auth_permission VALUES (626, 'Can add example looked for', 159, 'add_commission');
INSERT INTO public.auth_permission VALUES (627, 'Can change example looked for', 159, 'change_commission');
INSERT INTO public.auth_permission VALUES (628, 'Can delete example looked for', 159, 'delete_commission');
INSERT INTO public.auth_permission VALUES (629, 'Can view example looked for', 159, 'view_commission');
INSERT INTO public.auth_permission VALUES (630, 'Can add commission history', 160, 'add_commissionhistory');
INSERT INTO public.auth_permission VALUES (631, 'Can change commission history', 160, 'change_commissionhistory');
INSERT INTO public.auth_permission VALUES (632, 'Can delete commission history', 160, 'delete_commissionhistory');
INSERT INTO public.auth_permission VALUES (633, 'Can view commission history', 160, 'view_commissionhistory');
INSERT INTO public.auth_permission VALUES (634, 'Can add absence', 161, 'add_absence');
INSERT INTO public.auth_permission VALUES (635, 'Can change absence', 161, 'change_absence');
INSERT INTO public.auth_permission VALUES (636, 'Can delete absence', 161, 'delete_absence');
INSERT INTO public.auth_permission VALUES (637, 'Can view absence', 161, 'view_absence');
INSERT INTO public.auth_permission VALUES (638, 'Can add absence history', 162, 'add_absencehistory');
INSERT INTO public.auth_permission VALUES (639, 'Can change absence history', 162, 'change_absencehistory');
INSERT INTO public.auth_permission VALUES (640, 'Can delete absence history', 162, 'delete_absencehistory');
INSERT INTO public.auth_permission VALUES (641, 'Can view absence history', 162, 'view_absencehistory');
INSERT INTO public.auth_permission VALUES (642, 'Can add advice request', 163, 'add_advicerequest');
INSERT INTO public.auth_permission VALUES (643, 'Can change advice request', 163, 'change_advicerequest');
INSERT INTO public.auth_permission VALUES (644, 'Can delete advice request', 163, 'delete_advicerequest');
INSERT INTO public.auth_permission VALUES (645, 'Can view advice request', 163, 'view_advicerequest');
INSERT INTO public.auth_permission VALUES (646, 'Can add advice request history', 164, 'add_advicerequesthistory');
INSERT INTO public.auth_permission VALUES (647, 'Can change advice request history', 164, 'change_advicerequesthistory');
INSERT INTO public.auth_permission VALUES (648, 'Can delete advice request history', 164, 'delete_advicerequesthistory');
INSERT INTO public.auth_permission VALUES (649, 'Can view advice request history', 164, 'view_advicerequesthistory');
INSERT INTO public.auth_permission VALUES (650, 'Can add advice settings', 165, 'add_advicesettings');
INSERT INTO public.auth_permission VALUES (651, 'Can change advice settings', 165, 'change_advicesettings');
INSERT INTO public.auth_permission VALUES (652, 'Can delete advice settings', 165, 'delete_advicesettings');
INSERT INTO public.auth_permission VALUES (653, 'Can view advice settings', 165, 'view_advicesettings');
INSERT INTO public.auth_permission VALUES (654, 'Can add advice settings history', 166, 'add_advicesettingshistory');
INSERT INTO public.auth_permission VALUES (655, 'Can change advice settings history', 166, 'change_advicesettingshistory');
INSERT INTO public.auth_permission VALUES (656, 'Can delete advice settings history', 166, 'delete_advicesettingshistory');
INSERT INTO public.auth_permission VALUES (657, 'Can view advice settings history', 166, 'view_advicesettingshistory');
INSERT INTO public.auth_permission VALUES (658, 'Can add case', 167, 'add_case');
INSERT INTO public.auth_permission VALUES (659, 'Can change case', 167, 'change_case');
INSERT INTO public.auth_permission VALUES (660, 'Can delete case', 167, 'delete_case');
INSERT INTO public.auth_permission VALUES (661, 'Can view case', 167, 'view_case');
INSERT INTO public.auth_permission VALUES (662, 'Can add case history', 168, 'add_casehistory');
INSERT INTO public.auth_permission VALUES (663, 'Can change case history', 168, 'change_casehistory');
INSERT INTO public.auth_permission VALUES (664, 'Can delete case history', 168, 'delete_casehistory');
INSERT INTO public.auth_permission VALUES (665, 'Can view case history', 168, 'view_casehistory');
INSERT INTO public.auth_permission VALUES (666, 'Can add case number', 169, 'add_casenumber');
INSERT INTO public.auth_permission VALUES (667, 'Can change case number', 169, 'change_casenumber');
INSERT INTO public.auth_permission VALUES (668, 'Can delete case number', 169, 'delete_casenumber');
INSERT INTO public.auth_permission VALUES (669, 'Can view case number', 169, 'view_casenumber');
INSERT INTO public.auth_permission VALUES (670, 'Can add case party', 170, 'add_caseparty');
INSERT INTO public.auth_permission VALUES (671, 'Can change case party', 170, 'change_caseparty');
INSERT INTO public.auth_permission VALUES (672, 'Can delete case party', 170, 'delete_caseparty');
INSERT INTO public.auth_permission VALUES (673, 'Can view case party', 170, 'view_caseparty');
INSERT INTO public.auth_permission VALUES (674, 'Can add case party history', 171, 'add_casepartyhistory');
INSERT INTO public.auth_permission VALUES (675, 'Can change case party history', 171, 'change_casepartyhistory');
INSERT INTO public.auth_permission VALUES (676, 'Can delete case party history', 171, 'delete_casepartyhistory');
INSERT INTO public.auth_permission VALUES (677, 'Can view case party history', 171, 'view_casepartyhistory');
INSERT INTO public.auth_permission VALUES (678, 'Can add case transition', 172, 'add_casetransition');
INSERT INTO public.auth_permission VALUES (679, 'Can change case transition', 172, 'change_casetransition');
INSERT INTO public.auth_permission VALUES (680, 'Can delete case transition', 172, 'delete_casetransition');
INSERT INTO public.auth_permission VALUES (681, 'Can view case transition', 172, 'view_casetransition');
INSERT INTO public.auth_permission VALUES (682, 'Can add entry', 173, 'add_entry');
INSERT INTO public.auth_permission VALUES (683, 'Can change entry', 173, 'change_entry');
INSERT INTO public.auth_permission VALUES (684, 'Can delete entry', 173, 'delete_entry');
INSERT INTO public.auth_permission VALUES (685, 'Can view entry', 173, 'view_entry');
INSERT INTO public.auth_permission VALUES (686, 'Can add entry file', 174, 'add_entryfile');
INSERT INTO public.auth_permission VALUES (687, 'Can change entry file', 174, 'change_entryfile');
INSERT INTO public.auth_permission VALUES (688, 'Can delete entry file', 174, 'delete_entryfile');
INSERT INTO public.auth_permission VALUES (689, 'Can view entry file', 174, 'view_entryfile');
INSERT INTO public.auth_permission VALUES (690, 'Can add entry history', 175, 'add_entryhistory');
INSERT INTO public.auth_permission VALUES (691, 'Can change entry history', 175, 'change_entryhistory');
INSERT INTO public.auth_permission VALUES (692, 'Can delete entry history', 175, 'delete_entryhistory');
INSERT INTO public.auth_permission VALUES (693, 'Can view entry history', 175, 'view_entryhistory');
INSERT INTO public.auth_permission VALUES (694, 'Can add next step', 176, 'add_nextstep');
INSERT INTO public.auth_permission VALUES (695, 'Can change next step', 176, 'change_nextstep');
INSERT INTO public.auth_permission VALUES (696, 'Can delete next step', 176, 'delete_nextstep');
INSERT INTO public.auth_permission VALUES (697, 'Can view next step', 176, 'view_nextstep');
INSERT INTO public.auth_permission VALUES (698, 'Can add next step event', 177, 'add_nextstepevent');
INSERT INTO public.auth_permission VALUES (699, 'Can change next step event', 177, 'change_nextstepevent');
INSERT INTO public.auth_permission VALUES (700, 'Can delete next step event', 177, 'delete_nextstepevent');
INSERT INTO public.auth_permission VALUES (701, 'Can view next step event', 177, 'view_nextstepevent');
INSERT INTO public.auth_permission VALUES (702, 'Can add next step history', 178, 'add_nextstephistory');
INSERT INTO public.auth_permission VALUES (703, 'Can change next step history', 178, 'change_nextstephistory');
INSERT INTO public.auth_permission VALUES (704, 'Can delete next step history', 178, 'delete_nextstephistory');
INSERT INTO public.auth_permission VALUES (705, 'Can view next step history', 178, 'view_nextstephistory');
INSERT INTO public.auth_permission VALUES (706, 'Can add request colleague', 179, 'add_requestcolleague');
INSERT INTO public.auth_permission VALUES (707, 'Can change request colleague', 179, 'change_requestcolleague');
INSERT INTO public.auth_permission VALUES (708, 'Can delete request colleague', 179, 'delete_requestcolleague');
INSERT INTO public.auth_permission VALUES (709, 'Can view request colleague', 179, 'view_requestcolleague');
INSERT INTO public.auth_permission VALUES (710, 'Can add request colleague history', 180, 'add_requestcolleaguehistory');
INSERT INTO public.auth_permission VALUES (711, 'Can change request colleague history', 180, 'change_requestcolleaguehistory');
INSERT INTO public.auth_permission VALUES (712, 'Can delete request colleague history', 180, 'delete_requestcolleaguehistory');
INSERT INTO public.auth_permission VALUES (713, 'Can view request colleague history', 180, 'view_requestcolleaguehistory');
INSERT INTO public.auth_permission VALUES (714, 'Can add routing rule', 181, 'add_routingrule');
INSERT INTO public.auth_permission VALUES (715, 'Can change routing rule', 181, 'change_routingrule');
INSERT INTO public.auth_permission VALUES (716, 'Can delete routing rule', 181, 'delete_routingrule');
INSERT INTO public.auth_permission VALUES (717, 'Can view routing rule', 181, 'view_routingrule');
INSERT INTO public.auth_permission VALUES (718, 'Can add routing decision', 182, 'add_routingdecision');
INSERT INTO public.auth_permission VALUES (719, 'Can change routing decision', 182, 'change_routingdecision');
INSERT INTO public.auth_permission VALUES (720, 'Can delete routing decision', 182, 'delete_routingdecision');
INSERT INTO public.auth_permission VALUES (721, 'Can view routing decision', 182, 'view_routingdecision');
INSERT INTO public.auth_permission VALUES (722, 'Can add routing rule history', 183, 'add_routingrulehistory');
INSERT INTO public.auth_permission VALUES (723, 'Can change routing rule history', 183, 'change_routingrulehistory');
INSERT INTO public.auth_permission VALUES (724, 'Can delete routing rule history', 183, 'delete_routingrulehistory');
INSERT INTO public.auth_permission VALUES (725, 'Can view routing rule history', 183, 'view_routingrulehistory');
INSERT INTO public.auth_permission VALUES (726, 'Can add appointment', 184, 'add_appointment');
INSERT INTO public.auth_permission VALUES (727, 'Can change appointment', 184, 'change_appointment');
INSERT INTO public.auth_permission VALUES (728, 'Can delete appointment', 184, 'delete_appointment');
INSERT INTO public.auth_permission VALUES (729, 'Can view appointment', 184, 'view_appointment');
INSERT INTO public.auth_permission VALUES (730, 'Can add appointment guest', 185, 'add_appointmentguest');
INSERT INTO public.auth_permission VALUES (731, 'Can change appointment guest', 185, 'change_appointmentguest');
INSERT INTO public.auth_permission VALUES (732, 'Can delete appointment guest', 185, 'delete_appointmentguest');
INSERT INTO public.auth_permission VALUES (733, 'Can view appointment guest', 185, 'view_appointmentguest');
INSERT INTO public.auth_permission VALUES (734, 'Can add appointment guest history', 186, 'add_appointmentguesthistory');
INSERT INTO public.auth_permission VALUES (735, 'Can change appointment guest history', 186, 'change_appointmentguesthistory');
INSERT INTO public.auth_permission VALUES (736, 'Can delete appointment guest history', 186, 'delete_appointmentguesthistory');
INSERT INTO public.auth_permission VALUES (737, 'Can view appointment guest history', 186, 'view_appointmentguesthistory');
INSERT INTO public.auth_permission VALUES (738, 'Can add appointment history', 187, 'add_appointmenthistory');
INSERT INTO public.auth_permission VALUES (739, 'Can change appointment history', 187, 'change_appointmenthistory');
INSERT INTO public.auth_permission VALUES (740, 'Can delete appointment history', 187, 'delete_appointmenthistory');
INSERT INTO public.auth_permission VALUES (741, 'Can view appointment history', 187, 'view_appointmenthistory');
INSERT INTO public.auth_permission VALUES (742, 'Can add handover', 188, 'add_handover');
INSERT INTO public.auth_permission VALUES (743, 'Can change handover', 188, 'change_handover');
INSERT INTO public.auth_permission VALUES (744, 'Can delete handover', 188, 'delete_handover');
INSERT INTO public.auth_permission VALUES (745, 'Can view handover', 188, 'view_handover');
INSERT INTO public.auth_permission VALUES (746, 'Can add handover history', 189, 'add_handoverhistory');
INSERT INTO public.auth_permission VALUES (747, 'Can change handover history', 189, 'change_handoverhistory');
INSERT INTO public.auth_permission VALUES (748, 'Can delete handover history', 189, 'delete_handoverhistory');
INSERT INTO public.auth_permission VALUES (749, 'Can view handover history', 189, 'view_handoverhistory');
INSERT INTO public.auth_permission VALUES (750, 'Can add handover item', 190, 'add_handoveritem');
INSERT INTO public.auth_permission VALUES (751, 'Can change handover item', 190, 'change_handoveritem');
INSERT INTO public.auth_permission VALUES (752, 'Can delete handover item', 190, 'delete_handoveritem');
INSERT INTO public.auth_permission VALUES (753, 'Can view handover item', 190, 'view_handoveritem');
INSERT INTO public.auth_permission VALUES (754, 'Can add handover item history', 191, 'add_handoveritemhistory');
INSERT INTO public.auth_permission VALUES (755, 'Can change handover item history', 191, 'change_handoveritemhistory');
INSERT INTO public.auth_permission VALUES (756, 'Can delete handover item history', 191, 'delete_handoveritemhistory');
INSERT INTO public.auth_permission VALUES (757, 'Can view handover item history', 191, 'view_handoveritemhistory');
INSERT INTO public.auth_permission VALUES (758, 'Can add seat handover matter', 192, 'add_seathandovermatter');
INSERT INTO public.auth_permission VALUES (759, 'Can change seat handover matter', 192, 'change_seathandovermatter');
INSERT INTO public.auth_permission VALUES (760, 'Can delete seat handover matter', 192, 'delete_seathandovermatter');
INSERT INTO public.auth_permission VALUES (761, 'Can view seat handover matter', 192, 'view_seathandovermatter');
INSERT INTO public.auth_permission VALUES (762, 'Can add seat handover plan', 193, 'add_seathandoverplan');
INSERT INTO public.auth_permission VALUES (763, 'Can change seat handover plan', 193, 'change_seathandoverplan');
INSERT INTO public.auth_permission VALUES (764, 'Can delete seat handover plan', 193, 'delete_seathandoverplan');
INSERT INTO public.auth_permission VALUES (765, 'Can view seat handover plan', 193, 'view_seathandoverplan');
INSERT INTO public.auth_permission VALUES (766, 'Can add seat handover matter history', 194, 'add_seathandovermatterhistory');
INSERT INTO public.auth_permission VALUES (767, 'Can change seat handover matter history', 194, 'change_seathandovermatterhistory');
INSERT INTO public.auth_permission VALUES (768, 'Can delete seat handover matter history', 194, 'delete_seathandovermatterhistory');
INSERT INTO public.auth_permission VALUES (769, 'Can view seat handover matter history', 194, 'view_seathandovermatterhistory');
INSERT INTO public.auth_permission VALUES (770, 'Can add seat handover plan history', 195, 'add_seathandoverplanhistory');
INSERT INTO public.auth_permission VALUES (771, 'Can change seat handover plan history', 195, 'change_seathandoverplanhistory');
INSERT INTO public.auth_permission VALUES (772, 'Can delete seat handover plan history', 195, 'delete_seathandoverplanhistory');
INSERT INTO public.auth_permission VALUES (773, 'Can view seat handover plan history', 195, 'view_seathandoverplanhistory');
INSERT INTO public.auth_permission VALUES (774, 'Can add text block', 196, 'add_textblock');
INSERT INTO public.auth_permission VALUES (775, 'Can change text block', 196, 'change_textblock');
INSERT INTO public.auth_permission VALUES (776, 'Can delete text block', 196, 'delete_textblock');
INSERT INTO public.auth_permission VALUES (777, 'Can view text block', 196, 'view_textblock');
INSERT INTO public.auth_permission VALUES (778, 'Can add text block history', 197, 'add_textblockhistory');
INSERT INTO public.auth_permission VALUES (779, 'Can change text block history', 197, 'change_textblockhistory');
INSERT INTO public.auth_permission VALUES (780, 'Can delete text block history', 197, 'delete_textblockhistory');
INSERT INTO public.auth_permission VALUES (781, 'Can view text block history', 197, 'view_textblockhistory');
INSERT INTO public.auth_permission VALUES (782, 'Can add downloads', 198, 'add_downloads');
INSERT INTO public.auth_permission VALUES (783, 'Can change downloads', 198, 'change_downloads');
INSERT INTO public.auth_permission VALUES (784, 'Can delete downloads', 198, 'delete_downloads');
INSERT INTO public.auth_permission VALUES (785, 'Can view downloads', 198, 'view_downloads');
INSERT INTO public.auth_permission VALUES (786, 'Can add news (list)', 199, 'add_newsindex');
INSERT INTO public.auth_permission VALUES (787, 'Can change news (list)', 199, 'change_newsindex');
INSERT INTO public.auth_permission VALUES (788, 'Can delete news (list)', 199, 'delete_newsindex');
INSERT INTO public.auth_permission VALUES (789, 'Can view news (list)', 199, 'view_newsindex');
INSERT INTO public.auth_permission VALUES (790, 'Can add text page', 200, 'add_textpage');
INSERT INTO public.auth_permission VALUES (791, 'Can change text page', 200, 'change_textpage');
INSERT INTO public.auth_permission VALUES (792, 'Can delete text page', 200, 'delete_textpage');
INSERT INTO public.auth_permission VALUES (793, 'Can view text page', 200, 'view_textpage');
INSERT INTO public.auth_permission VALUES (794, 'Can add first page of a network', 201, 'add_networkhome');
INSERT INTO public.auth_permission VALUES (795, 'Can change first page of a network', 201, 'change_networkhome');
INSERT INTO public.auth_permission VALUES (796, 'Can delete first page of a network', 201, 'delete_networkhome');
INSERT INTO public.auth_permission VALUES (797, 'Can view first page of a network', 201, 'view_networkhome');
INSERT INTO public.auth_permission VALUES (798, 'Can add news item', 202, 'add_newsitem');
INSERT INTO public.auth_permission VALUES (799, 'Can change news item', 202, 'change_newsitem');
INSERT INTO public.auth_permission VALUES (800, 'Can delete news item', 202, 'delete_newsitem');
INSERT INTO public.auth_permission VALUES (801, 'Can view news item', 202, 'view_newsitem');
INSERT INTO public.auth_permission VALUES (802, 'Can add permission', 203, 'add_permission');
INSERT INTO public.auth_permission VALUES (803, 'Can change permission', 203, 'change_permission');
INSERT INTO public.auth_permission VALUES (804, 'Can delete permission', 203, 'delete_permission');
INSERT INTO public.auth_permission VALUES (805, 'Can view permission', 203, 'view_permission');
INSERT INTO public.auth_permission VALUES (806, 'Can add group', 204, 'add_group');
INSERT INTO public.auth_permission VALUES (807, 'Can change group', 204, 'change_group');
INSERT INTO public.auth_permission VALUES (808, 'Can delete group', 204, 'delete_group');
INSERT INTO public.auth_permission VALUES (809, 'Can view group', 204, 'view_group');
INSERT INTO public.auth_permission VALUES (810, 'Can add content type', 205, 'add_contenttype');
INSERT INTO public.auth_permission VALUES (811, 'Can change content type', 205, 'change_contenttype');
INSERT INTO public.auth_permission VALUES (812, 'Can delete content type', 205, 'delete_contenttype');
INSERT INTO public.auth_permission VALUES (813, 'Can view content type', 205, 'view_contenttype');
INSERT INTO public.auth_permission VALUES (814, 'Can add session', 206, 'add_session');
INSERT INTO public.auth_permission VALUES (815, 'Can change session', 206, 'change_session');
INSERT INTO public.auth_permission VALUES (816, 'Can delete session', 206, 'delete_session');
INSERT INTO public.auth_permission VALUES (817, 'Can view session', 206, 'view_session');
INSERT INTO public.auth_permission VALUES (818, 'Can add email address', 207, 'add_emailaddress');
INSERT INTO public.auth_permission VALUES (819, 'Can change email address', 207, 'change_emailaddress');
INSERT INTO public.auth_permission VALUES (820, 'Can delete email address', 207, 'delete_emailaddress');
INSERT INTO public.auth_permission VALUES (821, 'Can view email address', 207, 'view_emailaddress');
INSERT INTO public.auth_permission VALUES (822, 'Can add email confirmation', 208, 'add_emailconfirmation');
INSERT INTO public.auth_permission VALUES (823, 'Can change email confirmation', 208, 'change_emailconfirmation');
INSERT INTO public.auth_permission VALUES (824, 'Can delete email confirmation', 208, 'delete_emailconfirmation');
INSERT INTO public.auth_permission VALUES (825, 'Can view email confirmation', 208, 'view_emailconfirmation');
INSERT INTO public.auth_permission VALUES (826, 'Can add authenticator', 209, 'add_authenticator');
INSERT INTO public.auth_permission VALUES (827, 'Can change authenticator', 209, 'change_authenticator');
INSERT INTO public.auth_permission VALUES (828, 'Can delete authenticator', 209, 'delete_authenticator');
INSERT INTO public.auth_permission VALUES (829, 'Can view authenticator', 209, 'view_authenticator');
INSERT INTO public.auth_permission VALUES (830, 'Can add context', 210, 'add_context');
INSERT INTO public.auth_permission VALUES (831, 'Can change context', 210, 'change_context');
INSERT INTO public.auth_permission VALUES (832, 'Can delete context', 210, 'delete_context');
INSERT INTO public.auth_permission VALUES (833, 'Can view context', 210, 'view_context');
INSERT INTO public.auth_permission VALUES (834, 'Can add events', 1, 'add_events');
INSERT INTO public.auth_permission VALUES (835, 'Can change events', 1, 'change_events');
INSERT INTO public.auth_permission VALUES (836, 'Can delete events', 1, 'delete_events');
INSERT INTO public.auth_permission VALUES (837, 'Can view events', 1, 'view_events');
INSERT INTO public.auth_permission VALUES (838, 'Can add middleware events', 2, 'add_middlewareevents');
INSERT INTO public.auth_permission VALUES (839, 'Can change middleware events', 2, 'change_middlewareevents');
INSERT INTO public.auth_permission VALUES (840, 'Can delete middleware events', 2, 'delete_middlewareevents');
INSERT INTO public.auth_permission VALUES (841, 'Can view middleware events', 2, 'view_middlewareevents');
INSERT INTO public.auth_permission VALUES (842, 'Can add procrastinate event', 211, 'add_procrastinateevent');
INSERT INTO public.auth_permission VALUES (843, 'Can change procrastinate event', 211, 'change_procrastinateevent');
INSERT INTO public.auth_permission VALUES (844, 'Can delete procrastinate event', 211, 'delete_procrastinateevent');
INSERT INTO public.auth_permission VALUES (845, 'Can view procrastinate event', 211, 'view_procrastinateevent');
INSERT INTO public.auth_permission VALUES (846, 'Can add procrastinate job', 212, 'add_procrastinatejob');
INSERT INTO public.auth_permission VALUES (847, 'Can change procrastinate job', 212, 'change_procrastinatejob');
INSERT INTO public.auth_permission VALUES (848, 'Can delete procrastinate job', 212, 'delete_procrastinatejob');
INSERT INTO public.auth_permission VALUES (849, 'Can view procrastinate job', 212, 'view_procrastinatejob');
INSERT INTO public.auth_permission VALUES (850, 'Can add procrastinate periodic defer', 213, 'add_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES (851, 'Can change procrastinate periodic defer', 213, 'change_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES (852, 'Can delete procrastinate periodic defer', 213, 'delete_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES (853, 'Can view procrastinate periodic defer', 213, 'view_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES (854, 'Can add procrastinate worker', 214, 'add_procrastinateworker');
INSERT INTO public.auth_permission VALUES (855, 'Can change procrastinate worker', 214, 'change_procrastinateworker');
INSERT INTO public.auth_permission VALUES (856, 'Can delete procrastinate worker', 214, 'delete_procrastinateworker');
INSERT INTO public.auth_permission VALUES (857, 'Can view procrastinate worker', 214, 'view_procrastinateworker');
INSERT INTO public.auth_permission VALUES (858, 'Can add redirect', 215, 'add_redirect');
INSERT INTO public.auth_permission VALUES (859, 'Can change redirect', 215, 'change_redirect');
INSERT INTO public.auth_permission VALUES (860, 'Can delete redirect', 215, 'delete_redirect');
INSERT INTO public.auth_permission VALUES (861, 'Can view redirect', 215, 'view_redirect');
INSERT INTO public.auth_permission VALUES (862, 'Can add embed', 216, 'add_embed');
INSERT INTO public.auth_permission VALUES (863, 'Can change embed', 216, 'change_embed');
INSERT INTO public.auth_permission VALUES (864, 'Can delete embed', 216, 'delete_embed');
INSERT INTO public.auth_permission VALUES (865, 'Can view embed', 216, 'view_embed');
INSERT INTO public.auth_permission VALUES (866, 'Can add user profile', 217, 'add_userprofile');
INSERT INTO public.auth_permission VALUES (867, 'Can change user profile', 217, 'change_userprofile');
INSERT INTO public.auth_permission VALUES (868, 'Can delete user profile', 217, 'delete_userprofile');
INSERT INTO public.auth_permission VALUES (869, 'Can view user profile', 217, 'view_userprofile');
INSERT INTO public.auth_permission VALUES (870, 'Can publish practice example', 136, 'publish_practiceexample');
INSERT INTO public.auth_permission VALUES (871, 'Can lock practice example', 136, 'lock_practiceexample');
INSERT INTO public.auth_permission VALUES (872, 'Can unlock practice example', 136, 'unlock_practiceexample');
INSERT INTO public.auth_permission VALUES (873, 'Can publish recommendation', 145, 'publish_recommendation');
INSERT INTO public.auth_permission VALUES (874, 'Can lock recommendation', 145, 'lock_recommendation');
INSERT INTO public.auth_permission VALUES (875, 'Can unlock recommendation', 145, 'unlock_recommendation');
INSERT INTO public.auth_permission VALUES (876, 'Can view document', 30, 'view_document');
INSERT INTO public.auth_permission VALUES (877, 'Can view image', 31, 'view_image');
INSERT INTO public.auth_permission VALUES (878, 'Can add rendition', 218, 'add_rendition');
INSERT INTO public.auth_permission VALUES (879, 'Can change rendition', 218, 'change_rendition');
INSERT INTO public.auth_permission VALUES (880, 'Can delete rendition', 218, 'delete_rendition');
INSERT INTO public.auth_permission VALUES (881, 'Can view rendition', 218, 'view_rendition');
INSERT INTO public.auth_permission VALUES (882, 'Can add index entry', 219, 'add_indexentry');
INSERT INTO public.auth_permission VALUES (883, 'Can change index entry', 219, 'change_indexentry');
INSERT INTO public.auth_permission VALUES (884, 'Can delete index entry', 219, 'delete_indexentry');
INSERT INTO public.auth_permission VALUES (885, 'Can view index entry', 219, 'view_indexentry');
INSERT INTO public.auth_permission VALUES (886, 'Can add editing session', 220, 'add_editingsession');
INSERT INTO public.auth_permission VALUES (887, 'Can change editing session', 220, 'change_editingsession');
INSERT INTO public.auth_permission VALUES (888, 'Can delete editing session', 220, 'delete_editingsession');
INSERT INTO public.auth_permission VALUES (889, 'Can view editing session', 220, 'view_editingsession');
INSERT INTO public.auth_permission VALUES (890, 'Can add form state', 221, 'add_formstate');
INSERT INTO public.auth_permission VALUES (891, 'Can change form state', 221, 'change_formstate');
INSERT INTO public.auth_permission VALUES (892, 'Can delete form state', 221, 'delete_formstate');
INSERT INTO public.auth_permission VALUES (893, 'Can view form state', 221, 'view_formstate');
INSERT INTO public.auth_permission VALUES (894, 'Can add tag', 222, 'add_tag');
INSERT INTO public.auth_permission VALUES (895, 'Can change tag', 222, 'change_tag');
INSERT INTO public.auth_permission VALUES (896, 'Can delete tag', 222, 'delete_tag');
INSERT INTO public.auth_permission VALUES (897, 'Can view tag', 222, 'view_tag');
INSERT INTO public.auth_permission VALUES (898, 'Can add tagged item', 223, 'add_taggeditem');
INSERT INTO public.auth_permission VALUES (899, 'Can change tagged item', 223, 'change_taggeditem');
INSERT INTO public.auth_permission VALUES (900, 'Can delete tagged item', 223, 'delete_taggeditem');
INSERT INTO public.auth_permission VALUES (901, 'Can view tagged item', 223, 'view_taggeditem');
INSERT INTO public.django_content_type VALUES (1, 'pghistory', 'events');
INSERT INTO public.django_content_type VALUES (2, 'pghistory', 'middlewareevents');
INSERT INTO public.django_content_type VALUES (3, 'wagtailcore', 'page');
INSERT INTO public.django_content_type VALUES (4, 'wagtailcore', 'groupapprovaltask');
INSERT INTO public.django_content_type VALUES (5, 'wagtailcore', 'locale');
INSERT INTO public.django_content_type VALUES (6, 'wagtailcore', 'site');
INSERT INTO public.django_content_type VALUES (7, 'wagtailcore', 'groupsitepermission');
INSERT INTO public.django_content_type VALUES (8, 'wagtailcore', 'apitoken');
INSERT INTO public.django_content_type VALUES (9, 'wagtailcore', 'modellogentry');
INSERT INTO public.django_content_type VALUES (10, 'wagtailcore', 'revision');
INSERT INTO public.django_content_type VALUES (11, 'wagtailcore', 'collectionviewrestriction');
INSERT INTO public.django_content_type VALUES (12, 'wagtailcore', 'collection');
INSERT INTO public.django_content_type VALUES (13, 'wagtailcore', 'groupcollectionpermission');
INSERT INTO public.django_content_type VALUES (14, 'wagtailcore', 'uploadedfile');
INSERT INTO public.django_content_type VALUES (15, 'wagtailcore', 'workflowcontenttype');
INSERT INTO public.django_content_type VALUES (16, 'wagtailcore', 'workflowstate');
INSERT INTO public.django_content_type VALUES (17, 'wagtailcore', 'workflow');
INSERT INTO public.django_content_type VALUES (18, 'wagtailcore', 'workflowtask');
INSERT INTO public.django_content_type VALUES (19, 'wagtailcore', 'task');
INSERT INTO public.django_content_type VALUES (20, 'wagtailcore', 'taskstate');
INSERT INTO public.django_content_type VALUES (21, 'wagtailcore', 'grouppagepermission');
INSERT INTO public.django_content_type VALUES (22, 'wagtailcore', 'pageviewrestriction');
INSERT INTO public.django_content_type VALUES (23, 'wagtailcore', 'workflowpage');
INSERT INTO public.django_content_type VALUES (24, 'wagtailcore', 'pagelogentry');
INSERT INTO public.django_content_type VALUES (25, 'wagtailcore', 'comment');
INSERT INTO public.django_content_type VALUES (26, 'wagtailcore', 'commentreply');
INSERT INTO public.django_content_type VALUES (27, 'wagtailcore', 'pagesubscription');
INSERT INTO public.django_content_type VALUES (28, 'wagtailcore', 'referenceindex');
INSERT INTO public.django_content_type VALUES (29, 'wagtailadmin', 'admin');
INSERT INTO public.django_content_type VALUES (30, 'wagtaildocs', 'document');
INSERT INTO public.django_content_type VALUES (31, 'wagtailimages', 'image');
INSERT INTO public.django_content_type VALUES (32, 'core', 'heartbeat');
INSERT INTO public.django_content_type VALUES (33, 'core', 'storedfile');
INSERT INTO public.django_content_type VALUES (34, 'core', 'undoticket');
INSERT INTO public.django_content_type VALUES (35, 'core', 'outboxmail');
INSERT INTO public.django_content_type VALUES (36, 'core', 'savedview');
INSERT INTO public.django_content_type VALUES (37, 'core', 'importrun');
INSERT INTO public.django_content_type VALUES (38, 'core', 'importrow');
INSERT INTO public.django_content_type VALUES (39, 'core', 'incomingmail');
INSERT INTO public.django_content_type VALUES (40, 'core', 'incomingfile');
INSERT INTO public.django_content_type VALUES (41, 'core', 'incomingplacement');
INSERT INTO public.django_content_type VALUES (42, 'core', 'mailpreference');
INSERT INTO public.django_content_type VALUES (43, 'core', 'remindersent');
INSERT INTO public.django_content_type VALUES (44, 'core', 'remindersnooze');
INSERT INTO public.django_content_type VALUES (45, 'core', 'calendarfeedhistory');
INSERT INTO public.django_content_type VALUES (46, 'core', 'calendarfeed');
INSERT INTO public.django_content_type VALUES (47, 'ledger', 'fact');
INSERT INTO public.django_content_type VALUES (48, 'search', 'change');
INSERT INTO public.django_content_type VALUES (49, 'search', 'unansweredquery');
INSERT INTO public.django_content_type VALUES (50, 'accounts', 'user');
INSERT INTO public.django_content_type VALUES (51, 'accounts', 'signin');
INSERT INTO public.django_content_type VALUES (52, 'accounts', 'userhistory');
INSERT INTO public.django_content_type VALUES (53, 'topics', 'topic');
INSERT INTO public.django_content_type VALUES (54, 'topics', 'topichistory');
INSERT INTO public.django_content_type VALUES (55, 'topics', 'synonymring');
INSERT INTO public.django_content_type VALUES (56, 'topics', 'synonymringhistory');
INSERT INTO public.django_content_type VALUES (57, 'register', 'edition');
INSERT INTO public.django_content_type VALUES (58, 'register', 'editionhistory');
INSERT INTO public.django_content_type VALUES (59, 'register', 'succession');
INSERT INTO public.django_content_type VALUES (60, 'register', 'territory');
INSERT INTO public.django_content_type VALUES (61, 'register', 'successionhistory');
INSERT INTO public.django_content_type VALUES (62, 'register', 'statistic');
INSERT INTO public.django_content_type VALUES (63, 'register', 'boundary');
INSERT INTO public.django_content_type VALUES (64, 'register', 'territoryhistory');
INSERT INTO public.django_content_type VALUES (65, 'register', 'territoryname');
INSERT INTO public.django_content_type VALUES (66, 'register', 'territorynamehistory');
INSERT INTO public.django_content_type VALUES (67, 'network', 'agreementseries');
INSERT INTO public.django_content_type VALUES (68, 'network', 'agreementserieshistory');
INSERT INTO public.django_content_type VALUES (69, 'network', 'checklistentry');
INSERT INTO public.django_content_type VALUES (70, 'network', 'checklistentryhistory');
INSERT INTO public.django_content_type VALUES (71, 'network', 'checklistitem');
INSERT INTO public.django_content_type VALUES (72, 'network', 'checklistitemhistory');
INSERT INTO public.django_content_type VALUES (73, 'network', 'checklistversion');
INSERT INTO public.django_content_type VALUES (74, 'network', 'checklistversionhistory');
INSERT INTO public.django_content_type VALUES (75, 'network', 'circle');
INSERT INTO public.django_content_type VALUES (76, 'network', 'circlehistory');
INSERT INTO public.django_content_type VALUES (77, 'network', 'circlemembership');
INSERT INTO public.django_content_type VALUES (78, 'network', 'circlemembershiphistory');
INSERT INTO public.django_content_type VALUES (79, 'network', 'claim');
INSERT INTO public.django_content_type VALUES (80, 'network', 'claimhistory');
INSERT INTO public.django_content_type VALUES (81, 'network', 'eligibilityrule');
INSERT INTO public.django_content_type VALUES (82, 'network', 'eligibilityrulehistory');
INSERT INTO public.django_content_type VALUES (83, 'network', 'membership');
INSERT INTO public.django_content_type VALUES (84, 'network', 'membershiphistory');
INSERT INTO public.django_content_type VALUES (85, 'network', 'membershiptransition');
INSERT INTO public.django_content_type VALUES (86, 'network', 'network');
INSERT INTO public.django_content_type VALUES (87, 'network', 'networkhistory');
INSERT INTO public.django_content_type VALUES (88, 'network', 'openness');
INSERT INTO public.django_content_type VALUES (89, 'network', 'opennesshistory');
INSERT INTO public.django_content_type VALUES (90, 'network', 'organisation');
INSERT INTO public.django_content_type VALUES (91, 'network', 'organisationhistory');
INSERT INTO public.django_content_type VALUES (92, 'network', 'organisationname');
INSERT INTO public.django_content_type VALUES (93, 'network', 'organisationnamehistory');
INSERT INTO public.django_content_type VALUES (94, 'network', 'person');
INSERT INTO public.django_content_type VALUES (95, 'network', 'personhistory');
INSERT INTO public.django_content_type VALUES (96, 'network', 'profileproposal');
INSERT INTO public.django_content_type VALUES (97, 'network', 'profileproposalhistory');
INSERT INTO public.django_content_type VALUES (98, 'network', 'seat');
INSERT INTO public.django_content_type VALUES (99, 'network', 'seathistory');
INSERT INTO public.django_content_type VALUES (100, 'network', 'service');
INSERT INTO public.django_content_type VALUES (101, 'network', 'servicechoice');
INSERT INTO public.django_content_type VALUES (102, 'network', 'servicechoicehistory');
INSERT INTO public.django_content_type VALUES (103, 'network', 'servicehistory');
INSERT INTO public.django_content_type VALUES (104, 'network', 'source');
INSERT INTO public.django_content_type VALUES (105, 'network', 'statement');
INSERT INTO public.django_content_type VALUES (106, 'network', 'statementhistory');
INSERT INTO public.django_content_type VALUES (107, 'network', 'tie');
INSERT INTO public.django_content_type VALUES (108, 'network', 'tiehistory');
INSERT INTO public.django_content_type VALUES (109, 'network', 'agreement');
INSERT INTO public.django_content_type VALUES (110, 'network', 'agreementdocument');
INSERT INTO public.django_content_type VALUES (111, 'network', 'agreementdocumenthistory');
INSERT INTO public.django_content_type VALUES (112, 'network', 'agreementgrant');
INSERT INTO public.django_content_type VALUES (113, 'network', 'agreementgranthistory');
INSERT INTO public.django_content_type VALUES (114, 'network', 'agreementhistory');
INSERT INTO public.django_content_type VALUES (115, 'network', 'mediafolder');
INSERT INTO public.django_content_type VALUES (116, 'network', 'networkdocument');
INSERT INTO public.django_content_type VALUES (117, 'network', 'networkimage');
INSERT INTO public.django_content_type VALUES (118, 'network', 'imagerendition');
INSERT INTO public.django_content_type VALUES (119, 'network', 'seathandover');
INSERT INTO public.django_content_type VALUES (120, 'network', 'seathandoverhistory');
INSERT INTO public.django_content_type VALUES (121, 'circulars', 'circular');
INSERT INTO public.django_content_type VALUES (122, 'circulars', 'circularhistory');
INSERT INTO public.django_content_type VALUES (123, 'circulars', 'refusal');
INSERT INTO public.django_content_type VALUES (124, 'circulars', 'subscription');
INSERT INTO public.django_content_type VALUES (125, 'library', 'confirmation');
INSERT INTO public.django_content_type VALUES (126, 'library', 'criteriongrade');
INSERT INTO public.django_content_type VALUES (127, 'library', 'examplesource');
INSERT INTO public.django_content_type VALUES (128, 'library', 'examplestep');
INSERT INTO public.django_content_type VALUES (129, 'library', 'adoption');
INSERT INTO public.django_content_type VALUES (130, 'library', 'editorialrule');
INSERT INTO public.django_content_type VALUES (131, 'library', 'editorialrulehistory');
INSERT INTO public.django_content_type VALUES (132, 'library', 'entrynumber');
INSERT INTO public.django_content_type VALUES (133, 'library', 'examplepicture');
INSERT INTO public.django_content_type VALUES (134, 'library', 'finding');
INSERT INTO public.django_content_type VALUES (135, 'library', 'findinghistory');
INSERT INTO public.django_content_type VALUES (136, 'library', 'practiceexample');
INSERT INTO public.django_content_type VALUES (137, 'library', 'examplestephistory');
INSERT INTO public.django_content_type VALUES (138, 'library', 'examplesourcehistory');
INSERT INTO public.django_content_type VALUES (139, 'library', 'examplepicturehistory');
INSERT INTO public.django_content_type VALUES (140, 'library', 'evidence');
INSERT INTO public.django_content_type VALUES (141, 'library', 'criteriongradehistory');
INSERT INTO public.django_content_type VALUES (142, 'library', 'confirmationhistory');
INSERT INTO public.django_content_type VALUES (143, 'library', 'adoptionhistory');
INSERT INTO public.django_content_type VALUES (144, 'library', 'practiceexamplehistory');
INSERT INTO public.django_content_type VALUES (145, 'library', 'recommendation');
INSERT INTO public.django_content_type VALUES (146, 'library', 'evidencehistory');
INSERT INTO public.django_content_type VALUES (147, 'library', 'entrytransition');
INSERT INTO public.django_content_type VALUES (148, 'library', 'recommendationhistory');
INSERT INTO public.django_content_type VALUES (149, 'library', 'validation');
INSERT INTO public.django_content_type VALUES (150, 'library', 'validationhistory');
INSERT INTO public.django_content_type VALUES (151, 'library', 'aidversion');
INSERT INTO public.django_content_type VALUES (152, 'library', 'workingaid');
INSERT INTO public.django_content_type VALUES (153, 'library', 'aidversionhistory');
INSERT INTO public.django_content_type VALUES (154, 'library', 'workingaidhistory');
INSERT INTO public.django_content_type VALUES (155, 'library', 'collection');
INSERT INTO public.django_content_type VALUES (156, 'library', 'collectionhistory');
INSERT INTO public.django_content_type VALUES (157, 'library', 'collectionitem');
INSERT INTO public.django_content_type VALUES (158, 'library', 'collectionitemhistory');
INSERT INTO public.django_content_type VALUES (159, 'library', 'commission');
INSERT INTO public.django_content_type VALUES (160, 'library', 'commissionhistory');
INSERT INTO public.django_content_type VALUES (161, 'advice', 'absence');
INSERT INTO public.django_content_type VALUES (162, 'advice', 'absencehistory');
INSERT INTO public.django_content_type VALUES (163, 'advice', 'advicerequest');
INSERT INTO public.django_content_type VALUES (164, 'advice', 'advicerequesthistory');
INSERT INTO public.django_content_type VALUES (165, 'advice', 'advicesettings');
INSERT INTO public.django_content_type VALUES (166, 'advice', 'advicesettingshistory');
INSERT INTO public.django_content_type VALUES (167, 'advice', 'case');
INSERT INTO public.django_content_type VALUES (168, 'advice', 'casehistory');
INSERT INTO public.django_content_type VALUES (169, 'advice', 'casenumber');
INSERT INTO public.django_content_type VALUES (170, 'advice', 'caseparty');
INSERT INTO public.django_content_type VALUES (171, 'advice', 'casepartyhistory');
INSERT INTO public.django_content_type VALUES (172, 'advice', 'casetransition');
INSERT INTO public.django_content_type VALUES (173, 'advice', 'entry');
INSERT INTO public.django_content_type VALUES (174, 'advice', 'entryfile');
INSERT INTO public.django_content_type VALUES (175, 'advice', 'entryhistory');
INSERT INTO public.django_content_type VALUES (176, 'advice', 'nextstep');
INSERT INTO public.django_content_type VALUES (177, 'advice', 'nextstepevent');
INSERT INTO public.django_content_type VALUES (178, 'advice', 'nextstephistory');
INSERT INTO public.django_content_type VALUES (179, 'advice', 'requestcolleague');
INSERT INTO public.django_content_type VALUES (180, 'advice', 'requestcolleaguehistory');
INSERT INTO public.django_content_type VALUES (181, 'advice', 'routingrule');
INSERT INTO public.django_content_type VALUES (182, 'advice', 'routingdecision');
INSERT INTO public.django_content_type VALUES (183, 'advice', 'routingrulehistory');
INSERT INTO public.django_content_type VALUES (184, 'advice', 'appointment');
INSERT INTO public.django_content_type VALUES (185, 'advice', 'appointmentguest');
INSERT INTO public.django_content_type VALUES (186, 'advice', 'appointmentguesthistory');
INSERT INTO public.django_content_type VALUES (187, 'advice', 'appointmenthistory');
INSERT INTO public.django_content_type VALUES (188, 'advice', 'handover');
INSERT INTO public.django_content_type VALUES (189, 'advice', 'handoverhistory');
INSERT INTO public.django_content_type VALUES (190, 'advice', 'handoveritem');
INSERT INTO public.django_content_type VALUES (191, 'advice', 'handoveritemhistory');
INSERT INTO public.django_content_type VALUES (192, 'advice', 'seathandovermatter');
INSERT INTO public.django_content_type VALUES (193, 'advice', 'seathandoverplan');
INSERT INTO public.django_content_type VALUES (194, 'advice', 'seathandovermatterhistory');
INSERT INTO public.django_content_type VALUES (195, 'advice', 'seathandoverplanhistory');
INSERT INTO public.django_content_type VALUES (196, 'advice', 'textblock');
INSERT INTO public.django_content_type VALUES (197, 'advice', 'textblockhistory');
INSERT INTO public.django_content_type VALUES (198, 'portal', 'downloads');
INSERT INTO public.django_content_type VALUES (199, 'portal', 'newsindex');
INSERT INTO public.django_content_type VALUES (200, 'portal', 'textpage');
INSERT INTO public.django_content_type VALUES (201, 'portal', 'networkhome');
INSERT INTO public.django_content_type VALUES (202, 'portal', 'newsitem');
INSERT INTO public.django_content_type VALUES (203, 'auth', 'permission');
INSERT INTO public.django_content_type VALUES (204, 'auth', 'group');
INSERT INTO public.django_content_type VALUES (205, 'contenttypes', 'contenttype');
INSERT INTO public.django_content_type VALUES (206, 'sessions', 'session');
INSERT INTO public.django_content_type VALUES (207, 'account', 'emailaddress');
INSERT INTO public.django_content_type VALUES (208, 'account', 'emailconfirmation');
INSERT INTO public.django_content_type VALUES (209, 'mfa', 'authenticator');
INSERT INTO public.django_content_type VALUES (210, 'pghistory', 'context');
INSERT INTO public.django_content_type VALUES (211, 'procrastinate', 'procrastinateevent');
INSERT INTO public.django_content_type VALUES (212, 'procrastinate', 'procrastinatejob');
INSERT INTO public.django_content_type VALUES (213, 'procrastinate', 'procrastinateperiodicdefer');
INSERT INTO public.django_content_type VALUES (214, 'procrastinate', 'procrastinateworker');
INSERT INTO public.django_content_type VALUES (215, 'wagtailredirects', 'redirect');
INSERT INTO public.django_content_type VALUES (216, 'wagtailembeds', 'embed');
INSERT INTO public.django_content_type VALUES (217, 'wagtailusers', 'userprofile');
INSERT INTO public.django_content_type VALUES (218, 'wagtailimages', 'rendition');
INSERT INTO public.django_content_type VALUES (219, 'wagtailsearch', 'indexentry');
INSERT INTO public.django_content_type VALUES (220, 'wagtailadmin', 'editingsession');
INSERT INTO public.django_content_type VALUES (221, 'wagtailadmin', 'formstate');
INSERT INTO public.django_content_type VALUES (222, 'taggit', 'tag');
INSERT INTO public.django_content_type VALUES (223, 'taggit', 'taggeditem');
INSERT INTO public.django_migrations VALUES (1, 'pghistory', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (2, 'pghistory', '0002_aggregateevent', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (3, 'pghistory', '0003_auto_20201023_1636', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (4, 'pghistory', '0004_auto_20220906_1625', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (5, 'pghistory', '0005_events_middlewareevents', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (6, 'pghistory', '0006_delete_aggregateevent', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (7, 'pghistory', '0007_auto_20250421_0444', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (8, 'contenttypes', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (9, 'contenttypes', '0002_remove_content_type_name', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (10, 'auth', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (11, 'auth', '0002_alter_permission_name_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (12, 'auth', '0003_alter_user_email_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (13, 'auth', '0004_alter_user_username_opts', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (14, 'auth', '0005_alter_user_last_login_null', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (15, 'auth', '0006_require_contenttypes_0002', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (16, 'auth', '0007_alter_validators_add_error_messages', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (17, 'auth', '0008_alter_user_username_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (18, 'auth', '0009_alter_user_last_name_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (19, 'auth', '0010_alter_group_name_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (20, 'auth', '0011_update_proxy_permissions', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (21, 'auth', '0012_alter_user_first_name_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (22, 'accounts', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (23, 'account', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (24, 'account', '0002_email_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (25, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (26, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (27, 'account', '0005_emailaddress_idx_upper_email', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (28, 'account', '0006_emailaddress_lower', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (29, 'account', '0007_emailaddress_idx_email', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (30, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (31, 'account', '0009_emailaddress_unique_primary_email', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (32, 'accounts', '0002_shared_cache', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (33, 'search', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (34, 'wagtailcore', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (35, 'wagtailcore', '0002_initial_data', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (36, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (37, 'wagtailcore', '0004_page_locked', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (38, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (39, 'wagtailcore', '0006_add_lock_page_permission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (40, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (41, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (42, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (43, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (44, 'wagtailcore', '0011_page_first_published_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (45, 'wagtailcore', '0012_extend_page_slug_field', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (46, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (47, 'wagtailcore', '0014_add_verbose_name', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (48, 'wagtailcore', '0015_add_more_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (49, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (50, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (51, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (52, 'wagtailcore', '0019_verbose_names_cleanup', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (53, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (54, 'wagtailcore', '0021_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (55, 'wagtailcore', '0022_add_site_name', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (56, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (57, 'wagtailcore', '0024_collection', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (58, 'wagtailcore', '0025_collection_initial_data', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (59, 'wagtailcore', '0026_group_collection_permission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (60, 'wagtailcore', '0027_fix_collection_path_collation', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (61, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (62, 'wagtailcore', '0028_merge', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (63, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (64, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (65, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (66, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (67, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (68, 'wagtailcore', '0034_page_live_revision', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (69, 'wagtailcore', '0035_page_last_published_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (70, 'wagtailcore', '0036_populate_page_last_published_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (71, 'wagtailcore', '0037_set_page_owner_editable', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (72, 'wagtailcore', '0038_make_first_published_at_editable', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (73, 'wagtailcore', '0039_collectionviewrestriction', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (74, 'wagtailcore', '0040_page_draft_title', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (75, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (76, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (77, 'wagtailcore', '0043_lock_fields', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (78, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (79, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (80, 'wagtailcore', '0046_site_name_remove_null', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (81, 'wagtailcore', '0047_add_workflow_models', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (82, 'wagtailcore', '0048_add_default_workflows', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (83, 'wagtailcore', '0049_taskstate_finished_by', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (84, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (85, 'wagtailcore', '0051_taskstate_comment', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (86, 'wagtailcore', '0052_pagelogentry', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (87, 'wagtailcore', '0053_locale_model', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (88, 'wagtailcore', '0054_initial_locale', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (89, 'wagtailcore', '0055_page_locale_fields', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (90, 'wagtailcore', '0056_page_locale_fields_populate', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (91, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (92, 'wagtailcore', '0058_page_alias_of', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (93, 'wagtailcore', '0059_apply_collection_ordering', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (94, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (95, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (96, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (97, 'wagtailcore', '0063_modellogentry', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (98, 'wagtailcore', '0064_log_timestamp_indexes', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (99, 'wagtailcore', '0065_log_entry_uuid', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (100, 'wagtailcore', '0066_collection_management_permissions', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (101, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (102, 'wagtailcore', '0068_log_entry_empty_object', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (103, 'wagtailcore', '0069_log_entry_jsonfield', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (104, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (105, 'wagtailcore', '0071_populate_revision_content_type', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (106, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (107, 'wagtailcore', '0073_page_latest_revision', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (108, 'wagtailcore', '0074_revision_object_str', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (109, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (110, 'wagtailcore', '0076_modellogentry_revision', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (111, 'wagtailcore', '0077_alter_revision_user', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (112, 'wagtailcore', '0078_referenceindex', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (113, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (114, 'wagtailcore', '0080_generic_workflowstate', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (115, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (116, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (117, 'wagtailcore', '0083_workflowcontenttype', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (118, 'wagtailcore', '0084_add_default_page_permissions', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (119, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (120, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (121, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (122, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (123, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (124, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (125, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (126, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (127, 'wagtailcore', '0093_uploadedfile', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (128, 'wagtailcore', '0094_alter_page_locale', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (129, 'wagtailcore', '0095_groupsitepermission', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (130, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (131, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (132, 'wagtailcore', '0098_apitoken', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (133, 'taggit', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (134, 'taggit', '0002_auto_20150616_2121', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (135, 'taggit', '0003_taggeditem_add_unique_index', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (136, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (137, 'taggit', '0005_auto_20220424_2025', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (138, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (139, 'topics', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (140, 'core', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (141, 'register', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (142, 'network', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (143, 'network', '0002_media', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (144, 'network', '0003_search_feed', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (145, 'core', '0002_mail_intake', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (146, 'core', '0003_mail_notices', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (147, 'core', '0004_calendar', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (148, 'core', '0005_calendar_feeds', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (149, 'network', '0004_seat_handover', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (150, 'topics', '0002_skos', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (151, 'advice', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (152, 'advice', '0002_chosen_service', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (153, 'advice', '0003_search_feed', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (154, 'advice', '0004_mail_intake', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (155, 'advice', '0005_calendar', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (156, 'advice', '0006_handover', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (157, 'advice', '0007_seat_handover', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (158, 'advice', '0008_text_blocks', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (159, 'circulars', '0001_circulars', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (160, 'ledger', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (161, 'library', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (162, 'library', '0002_working_aids', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (163, 'library', '0003_collections', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (164, 'library', '0004_commissions', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (165, 'mfa', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (166, 'mfa', '0002_authenticator_timestamps', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (167, 'mfa', '0003_authenticator_type_uniq', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (168, 'portal', '0001_pages', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (169, 'portal', '0002_pages_in_search', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (170, 'procrastinate', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (171, 'procrastinate', '0002_drop_started_at_column', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (172, 'procrastinate', '0003_drop_started_at_column', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (173, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (174, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (175, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (176, 'procrastinate', '0007_add_queueing_lock_column', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (177, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (178, 'procrastinate', '0009_add_defer_job_function', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (179, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (180, 'procrastinate', '0011_add_foreign_key_index', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (181, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (182, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (183, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (184, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (185, 'procrastinate', '0016_delete_finished_jobs', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (186, 'procrastinate', '0017_add_checks_to_finish_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (187, 'procrastinate', '0018_add_checks_to_retry_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (188, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (189, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (190, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (191, 'procrastinate', '0022_null_locks_excluded', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (192, 'procrastinate', '0023_remove_old_finish_job_function', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (193, 'procrastinate', '0024_job_id_bigint', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (194, 'procrastinate', '0025_add_models', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (195, 'procrastinate', '0026_add_job_priority', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (196, 'procrastinate', '0027_add_periodic_job_priority', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (197, 'procrastinate', '0028_add_cancel_states', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (198, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (199, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (200, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (201, 'procrastinate', '0032_pre_cancel_notification', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (202, 'procrastinate', '0033_post_cancel_notification', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (203, 'procrastinate', '0034_pre_add_heartbeat', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (204, 'procrastinate', '0035_post_add_heartbeat', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (205, 'procrastinate', '0036_add_worker_model', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (206, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (207, 'procrastinate', '0038_post_batch_defer_jobs', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (208, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (209, 'procrastinate', '0040_pre_retry_failed_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (210, 'procrastinate', '0041_post_retry_failed_job', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (211, 'register', '0002_search_feed', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (212, 'sessions', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (213, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (214, 'wagtailadmin', '0002_admin', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (215, 'wagtailadmin', '0003_admin_managed', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (216, 'wagtailadmin', '0004_editingsession', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (217, 'wagtailadmin', '0005_editingsession_is_editing', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (218, 'wagtailadmin', '0006_formstate', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (219, 'wagtaildocs', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (220, 'wagtaildocs', '0002_initial_data', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (221, 'wagtaildocs', '0003_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (222, 'wagtaildocs', '0004_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (223, 'wagtaildocs', '0005_document_collection', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (224, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (225, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (226, 'wagtaildocs', '0007_merge', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (227, 'wagtaildocs', '0008_document_file_size', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (228, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (229, 'wagtaildocs', '0010_document_file_hash', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (230, 'wagtaildocs', '0011_add_choose_permissions', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (231, 'wagtaildocs', '0012_uploadeddocument', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (232, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (233, 'wagtaildocs', '0014_alter_document_file_size', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (234, 'wagtailembeds', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (235, 'wagtailembeds', '0002_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (236, 'wagtailembeds', '0003_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (237, 'wagtailembeds', '0004_embed_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (238, 'wagtailembeds', '0005_specify_thumbnail_url_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (239, 'wagtailembeds', '0006_add_embed_hash', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (240, 'wagtailembeds', '0007_populate_hash', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (241, 'wagtailembeds', '0008_allow_long_urls', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (242, 'wagtailembeds', '0009_embed_cache_until', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (243, 'wagtailimages', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (244, 'wagtailimages', '0002_initial_data', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (245, 'wagtailimages', '0003_fix_focal_point_fields', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (246, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (247, 'wagtailimages', '0005_make_filter_spec_unique', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (248, 'wagtailimages', '0006_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (249, 'wagtailimages', '0007_image_file_size', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (250, 'wagtailimages', '0008_image_created_at_index', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (251, 'wagtailimages', '0009_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (252, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (253, 'wagtailimages', '0011_image_collection', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (254, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (255, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (256, 'wagtailimages', '0014_add_filter_spec_field', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (257, 'wagtailimages', '0015_fill_filter_spec_field', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (258, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (259, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (260, 'wagtailimages', '0018_remove_rendition_filter', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (261, 'wagtailimages', '0019_delete_filter', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (262, 'wagtailimages', '0020_add-verbose-name', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (263, 'wagtailimages', '0021_image_file_hash', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (264, 'wagtailimages', '0022_uploadedimage', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (265, 'wagtailimages', '0023_add_choose_permissions', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (266, 'wagtailimages', '0024_index_image_file_hash', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (267, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (268, 'wagtailimages', '0026_delete_uploadedimage', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (269, 'wagtailimages', '0027_image_description', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (270, 'wagtailredirects', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (271, 'wagtailredirects', '0002_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (272, 'wagtailredirects', '0003_make_site_field_editable', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (273, 'wagtailredirects', '0004_set_unique_on_path_and_site', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (274, 'wagtailredirects', '0005_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (275, 'wagtailredirects', '0006_redirect_increase_max_length', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (276, 'wagtailredirects', '0007_add_autocreate_fields', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (277, 'wagtailredirects', '0008_add_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (278, 'wagtailsearch', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (279, 'wagtailsearch', '0002_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (280, 'wagtailsearch', '0003_remove_editors_pick', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (281, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (282, 'wagtailsearch', '0005_create_indexentry', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (283, 'wagtailsearch', '0006_customise_indexentry', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (284, 'wagtailsearch', '0007_delete_editorspick', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (285, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (286, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (287, 'wagtailsearch', '0010_add_text_fields', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (288, 'wagtailusers', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (289, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (290, 'wagtailusers', '0003_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (291, 'wagtailusers', '0004_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (292, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (293, 'wagtailusers', '0006_userprofile_prefered_language', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (294, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (295, 'wagtailusers', '0008_userprofile_avatar', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (296, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (297, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (298, 'wagtailusers', '0011_userprofile_dismissibles', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (299, 'wagtailusers', '0012_userprofile_theme', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (300, 'wagtailusers', '0013_userprofile_density', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (301, 'wagtailusers', '0014_userprofile_contrast', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (302, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (303, 'wagtailimages', '0001_squashed_0021', '2026-01-01 00:00:00+00');
INSERT INTO public.django_migrations VALUES (304, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-01-01 00:00:00+00');
INSERT INTO public.wagtailcore_collection VALUES (1, '0001', 1, 0, 'Root');
INSERT INTO public.wagtailcore_groupapprovaltask VALUES (1);
INSERT INTO public.wagtailcore_groupapprovaltask_groups VALUES (1, 1, 1);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (1, 1, 1, 110);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (2, 1, 2, 110);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (3, 1, 1, 111);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (4, 1, 2, 111);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (5, 1, 1, 113);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (6, 1, 2, 113);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (7, 1, 1, 114);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (8, 1, 2, 114);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (9, 1, 1, 115);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (10, 1, 2, 115);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (11, 1, 1, 117);
INSERT INTO public.wagtailcore_groupcollectionpermission VALUES (12, 1, 2, 117);
INSERT INTO public.wagtailcore_grouppagepermission VALUES (1, 1, 1, 69);
INSERT INTO public.wagtailcore_grouppagepermission VALUES (2, 1, 1, 70);
INSERT INTO public.wagtailcore_grouppagepermission VALUES (3, 1, 1, 75);
INSERT INTO public.wagtailcore_grouppagepermission VALUES (4, 2, 1, 69);
INSERT INTO public.wagtailcore_grouppagepermission VALUES (5, 2, 1, 70);
INSERT INTO public.wagtailcore_grouppagepermission VALUES (6, 1, 1, 74);
INSERT INTO public.wagtailcore_grouppagepermission VALUES (7, 1, 1, 76);
INSERT INTO public.wagtailcore_locale VALUES (1, 'de');
INSERT INTO public.wagtailcore_page VALUES (1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 3, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, 'c8ba0938-9153-5e47-be67-f6001847300c', 1, NULL, NULL);
INSERT INTO public.wagtailcore_page VALUES (2, '00010001', 2, 0, 'Welcome to your new Wagtail site!', 'home', true, false, '/home/', '', false, '', NULL, NULL, false, 3, NULL, false, NULL, NULL, NULL, NULL, 'Welcome to your new Wagtail site!', NULL, NULL, '574f0370-d190-5c35-97a3-a9a70b8a81de', 1, NULL, NULL);
INSERT INTO public.wagtailcore_site VALUES (1, 'localhost', 80, true, 2, '');
INSERT INTO public.wagtailcore_task VALUES (1, 'Moderators approval', true, 4);
INSERT INTO public.wagtailcore_workflow VALUES (1, 'Moderators approval', true);
INSERT INTO public.wagtailcore_workflowpage VALUES (1, 1);
INSERT INTO public.wagtailcore_workflowtask VALUES (1, 0, 1, 1);
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_signin_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_user_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_user_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_user_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_userhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_absence_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_absencehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_advicerequest_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_advicerequesthistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_advicesettings_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_advicesettingshistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_appointment_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_appointmentguest_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_appointmentguesthistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_appointmenthistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_case_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_casehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_casenumber_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_caseparty_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_casepartyhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_casetransition_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_entry_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_entryfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_entryhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_handover_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_handoverhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_handoveritem_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_handoveritemhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_nextstep_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_nextstepevent_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_nextstephistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_requestcolleague_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_requestcolleaguehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_routingdecision_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_routingrule_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_routingrulehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_seathandovermatter_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_seathandovermatterhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_seathandoverplan_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_seathandoverplanhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_textblock_id_seq', 1, false);
SELECT pg_catalog.setval('public.advice_textblockhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 18, true);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 901, true);
SELECT pg_catalog.setval('public.circulars_circular_id_seq', 1, false);
SELECT pg_catalog.setval('public.circulars_circularhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.circulars_refusal_id_seq', 1, false);
SELECT pg_catalog.setval('public.circulars_subscription_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_calendarfeed_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_calendarfeedhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_heartbeat_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_importrow_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_importrun_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_incomingfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_incomingmail_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_incomingplacement_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_mailpreference_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_outboxmail_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_remindersent_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_remindersnooze_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_savedview_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_storedfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.core_undoticket_id_seq', 1, false);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 223, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 304, true);
SELECT pg_catalog.setval('public.ledger_fact_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_adoption_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_adoptionhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_aidversion_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_aidversionhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_collection_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_collectionhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_collectionitem_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_collectionitemhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_commission_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_commissionhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_confirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_confirmationhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_criteriongrade_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_criteriongradehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_editorialrule_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_editorialrulehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_entrynumber_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_entrytransition_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_evidence_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_evidencehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_examplepicture_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_examplepicturehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_examplesource_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_examplesourcehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_examplestep_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_examplestephistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_finding_examples_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_finding_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_finding_topics_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_findinghistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_practiceexample_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_practiceexample_topics_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_practiceexamplehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_recommendation_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_recommendation_topics_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_recommendationhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_validation_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_validationhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_workingaid_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_workingaid_topics_id_seq', 1, false);
SELECT pg_catalog.setval('public.library_workingaidhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreement_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreement_parties_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreementdocument_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreementdocumenthistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreementgrant_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreementgranthistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreementhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreementseries_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_agreementserieshistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_checklistentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_checklistentryhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_checklistitem_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_checklistitemhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_checklistversion_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_checklistversionhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_circle_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_circlehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_circlemembership_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_circlemembershiphistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_claim_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_claimhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_eligibilityrule_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_eligibilityrulehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_imagerendition_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_mediafolder_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_membership_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_membershiphistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_membershiptransition_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_network_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_networkdocument_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_networkhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_networkimage_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_openness_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_opennesshistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_organisation_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_organisation_topics_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_organisationhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_organisationname_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_organisationnamehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_person_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_personhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_profileproposal_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_profileproposalhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_seat_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_seat_topics_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_seathandover_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_seathandoverhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_seathistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_service_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_service_topics_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_servicechoice_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_servicechoicehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_servicehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_source_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_statement_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_statementhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_tie_id_seq', 1, false);
SELECT pg_catalog.setval('public.network_tiehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_boundary_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_edition_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_editionhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_statistic_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_succession_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_successionhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_territory_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_territoryhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_territoryname_id_seq', 1, false);
SELECT pg_catalog.setval('public.register_territorynamehistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.search_change_id_seq', 1, false);
SELECT pg_catalog.setval('public.search_unansweredquery_id_seq', 1, false);
SELECT pg_catalog.setval('public.taggit_tag_id_seq', 1, false);
SELECT pg_catalog.setval('public.taggit_taggeditem_id_seq', 1, false);
SELECT pg_catalog.setval('public.topics_synonymring_id_seq', 1, false);
SELECT pg_catalog.setval('public.topics_synonymringhistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.topics_topic_id_seq', 1, false);
SELECT pg_catalog.setval('public.topics_topic_related_id_seq', 1, false);
SELECT pg_catalog.setval('public.topics_topichistory_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_admin_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_editingsession_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_formstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_apitoken_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_collection_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_comment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_commentreply_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_groupapprovaltask_groups_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_groupcollectionpermission_id_seq', 12, true);
SELECT pg_catalog.setval('public.wagtailcore_grouppagepermission_id_seq', 7, true);
SELECT pg_catalog.setval('public.wagtailcore_groupsitepermission_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_locale_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_modellogentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_page_id_seq', 2, true);
SELECT pg_catalog.setval('public.wagtailcore_pagelogentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pagerevision_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pagesubscription_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_referenceindex_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_site_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_task_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_taskstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_uploadedfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_workflow_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_workflowstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_workflowtask_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtaildocs_document_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailembeds_embed_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailimages_image_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailimages_rendition_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailredirects_redirect_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailsearch_indexentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailusers_userprofile_id_seq', 1, false);
ALTER TABLE ONLY public.advice_absence
    ADD CONSTRAINT absence_no_overlap EXCLUDE USING gist (int8range(person_id, person_id, '[]'::text) WITH &&, int8range(network_id, network_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_signin
    ADD CONSTRAINT accounts_signin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_signin
    ADD CONSTRAINT accounts_signin_session_key_key UNIQUE (session_key);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_email_key UNIQUE (email);
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_group_id_59c0b32f_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permi_user_id_permission_id_2ab516c2_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_userhistory
    ADD CONSTRAINT accounts_userhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_adoption
    ADD CONSTRAINT adoption_once UNIQUE (example_id, organisation_id);
ALTER TABLE ONLY public.advice_absence
    ADD CONSTRAINT advice_absence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_absencehistory
    ADD CONSTRAINT advice_absencehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice_advicerequesthistory
    ADD CONSTRAINT advice_advicerequesthistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_advicesettings
    ADD CONSTRAINT advice_advicesettings_network_id_key UNIQUE (network_id);
ALTER TABLE ONLY public.advice_advicesettings
    ADD CONSTRAINT advice_advicesettings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_advicesettingshistory
    ADD CONSTRAINT advice_advicesettingshistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_appointment
    ADD CONSTRAINT advice_appointment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_appointment
    ADD CONSTRAINT advice_appointment_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice_appointment
    ADD CONSTRAINT advice_appointment_uid_key UNIQUE (uid);
ALTER TABLE ONLY public.advice_appointmentguest
    ADD CONSTRAINT advice_appointmentguest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_appointmentguesthistory
    ADD CONSTRAINT advice_appointmentguesthistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_appointmenthistory
    ADD CONSTRAINT advice_appointmenthistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_request_id_key UNIQUE (request_id);
ALTER TABLE ONLY public.advice_casehistory
    ADD CONSTRAINT advice_casehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_casenumber
    ADD CONSTRAINT advice_casenumber_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_caseparty
    ADD CONSTRAINT advice_caseparty_link_nonce_key UNIQUE (link_nonce);
ALTER TABLE ONLY public.advice_caseparty
    ADD CONSTRAINT advice_caseparty_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_casepartyhistory
    ADD CONSTRAINT advice_casepartyhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_casetransition
    ADD CONSTRAINT advice_casetransition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_entry
    ADD CONSTRAINT advice_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_entry
    ADD CONSTRAINT advice_entry_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice_entryfile
    ADD CONSTRAINT advice_entryfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_entryhistory
    ADD CONSTRAINT advice_entryhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_handover
    ADD CONSTRAINT advice_handover_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_handover
    ADD CONSTRAINT advice_handover_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice_handoverhistory
    ADD CONSTRAINT advice_handoverhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_handoveritem
    ADD CONSTRAINT advice_handoveritem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_handoveritemhistory
    ADD CONSTRAINT advice_handoveritemhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_nextstep
    ADD CONSTRAINT advice_nextstep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_nextstep
    ADD CONSTRAINT advice_nextstep_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice_nextstepevent
    ADD CONSTRAINT advice_nextstepevent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_nextstephistory
    ADD CONSTRAINT advice_nextstephistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_requestcolleague
    ADD CONSTRAINT advice_requestcolleague_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_requestcolleaguehistory
    ADD CONSTRAINT advice_requestcolleaguehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_routingdecision
    ADD CONSTRAINT advice_routingdecision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_routingrule
    ADD CONSTRAINT advice_routingrule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_routingrulehistory
    ADD CONSTRAINT advice_routingrulehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_seathandovermatter
    ADD CONSTRAINT advice_seathandovermatter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_seathandovermatterhistory
    ADD CONSTRAINT advice_seathandovermatterhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_seathandoverplan
    ADD CONSTRAINT advice_seathandoverplan_handover_id_key UNIQUE (handover_id);
ALTER TABLE ONLY public.advice_seathandoverplan
    ADD CONSTRAINT advice_seathandoverplan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_seathandoverplanhistory
    ADD CONSTRAINT advice_seathandoverplanhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.advice_textblock
    ADD CONSTRAINT advice_textblock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_textblock
    ADD CONSTRAINT advice_textblock_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.advice_textblockhistory
    ADD CONSTRAINT advice_textblockhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_agreement
    ADD CONSTRAINT agreement_no_overlap EXCLUDE USING gist (int8range(series_id, series_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.library_aidversion
    ADD CONSTRAINT aid_version_once UNIQUE (aid_id, number);
ALTER TABLE ONLY public.advice_appointmentguest
    ADD CONSTRAINT appointment_adviser_once UNIQUE (appointment_id, person_id);
ALTER TABLE ONLY public.advice_appointmentguest
    ADD CONSTRAINT appointment_party_once UNIQUE (appointment_id, party_id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_casenumber
    ADD CONSTRAINT case_number_once UNIQUE (network_id, year);
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT case_number_unique UNIQUE (network_id, number);
ALTER TABLE ONLY public.network_checklistentry
    ADD CONSTRAINT checklist_entry_once UNIQUE (membership_id, item_id);
ALTER TABLE ONLY public.network_checklistversion
    ADD CONSTRAINT checklist_no_overlap EXCLUDE USING gist (int8range(network_id, network_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.network_circlemembership
    ADD CONSTRAINT circle_membership_no_overlap EXCLUDE USING gist (int8range(circle_id, circle_id, '[]'::text) WITH &&, int8range(organisation_id, organisation_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.network_circle
    ADD CONSTRAINT circle_name_once UNIQUE (network_id, name);
ALTER TABLE ONLY public.circulars_refusal
    ADD CONSTRAINT circular_refusal_once UNIQUE (network_id, address);
ALTER TABLE ONLY public.circulars_subscription
    ADD CONSTRAINT circular_subscription_once UNIQUE (network_id, address);
ALTER TABLE ONLY public.circulars_circular
    ADD CONSTRAINT circulars_circular_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.circulars_circular
    ADD CONSTRAINT circulars_circular_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.circulars_circularhistory
    ADD CONSTRAINT circulars_circularhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.circulars_refusal
    ADD CONSTRAINT circulars_refusal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.circulars_subscription
    ADD CONSTRAINT circulars_subscription_nonce_key UNIQUE (nonce);
ALTER TABLE ONLY public.circulars_subscription
    ADD CONSTRAINT circulars_subscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_claim
    ADD CONSTRAINT claim_once_per_source UNIQUE (subject, field, value, as_of, source_id);
ALTER TABLE ONLY public.library_collectionitem
    ADD CONSTRAINT collection_advice_once UNIQUE (collection_id, recommendation_id);
ALTER TABLE ONLY public.library_collectionitem
    ADD CONSTRAINT collection_aid_once UNIQUE (collection_id, aid_id);
ALTER TABLE ONLY public.library_collectionitem
    ADD CONSTRAINT collection_example_once UNIQUE (collection_id, example_id);
ALTER TABLE ONLY public.core_calendarfeed
    ADD CONSTRAINT core_calendarfeed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_calendarfeed
    ADD CONSTRAINT core_calendarfeed_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.core_calendarfeed
    ADD CONSTRAINT core_calendarfeed_secret_hash_key UNIQUE (secret_hash);
ALTER TABLE ONLY public.core_calendarfeedhistory
    ADD CONSTRAINT core_calendarfeedhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.core_heartbeat
    ADD CONSTRAINT core_heartbeat_name_key UNIQUE (name);
ALTER TABLE ONLY public.core_heartbeat
    ADD CONSTRAINT core_heartbeat_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_importrow
    ADD CONSTRAINT core_importrow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_importrun
    ADD CONSTRAINT core_importrun_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_importrun
    ADD CONSTRAINT core_importrun_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.core_importrun
    ADD CONSTRAINT core_importrun_undo_ticket_id_key UNIQUE (undo_ticket_id);
ALTER TABLE ONLY public.core_incomingfile
    ADD CONSTRAINT core_incomingfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_incomingmail
    ADD CONSTRAINT core_incomingmail_fingerprint_key UNIQUE (fingerprint);
ALTER TABLE ONLY public.core_incomingmail
    ADD CONSTRAINT core_incomingmail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_incomingmail
    ADD CONSTRAINT core_incomingmail_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.core_incomingplacement
    ADD CONSTRAINT core_incomingplacement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_mailpreference
    ADD CONSTRAINT core_mailpreference_person_id_key UNIQUE (person_id);
ALTER TABLE ONLY public.core_mailpreference
    ADD CONSTRAINT core_mailpreference_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_outboxmail
    ADD CONSTRAINT core_outboxmail_dedupe_key_key UNIQUE (dedupe_key);
ALTER TABLE ONLY public.core_outboxmail
    ADD CONSTRAINT core_outboxmail_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY public.core_outboxmail
    ADD CONSTRAINT core_outboxmail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_outboxmail
    ADD CONSTRAINT core_outboxmail_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.core_remindersent
    ADD CONSTRAINT core_remindersent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_remindersnooze
    ADD CONSTRAINT core_remindersnooze_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_savedview
    ADD CONSTRAINT core_savedview_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_shared_cache
    ADD CONSTRAINT core_shared_cache_pkey PRIMARY KEY (cache_key);
ALTER TABLE ONLY public.core_storedfile
    ADD CONSTRAINT core_storedfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_storedfile
    ADD CONSTRAINT core_storedfile_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.core_undoticket
    ADD CONSTRAINT core_undoticket_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.core_undoticket
    ADD CONSTRAINT core_undoticket_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.library_criteriongrade
    ADD CONSTRAINT criterion_graded_once UNIQUE (example_id, criterion);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.library_editorialrule
    ADD CONSTRAINT editorial_rule_no_overlap EXCLUDE USING gist (int8range(network_id, network_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.network_eligibilityrule
    ADD CONSTRAINT eligibility_rule_no_overlap EXCLUDE USING gist (int8range(network_id, network_id, '[]'::text) WITH &&, int8range((hashtext((level)::text))::bigint, (hashtext((level)::text))::bigint, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.library_entrynumber
    ADD CONSTRAINT entry_number_once UNIQUE (prefix, year);
ALTER TABLE ONLY public.network_agreementgrant
    ADD CONSTRAINT grant_once UNIQUE (agreement_id, network_id, service_id);
ALTER TABLE ONLY public.advice_handoveritem
    ADD CONSTRAINT handover_item_once UNIQUE (handover_id, case_id);
ALTER TABLE ONLY public.network_imagerendition
    ADD CONSTRAINT image_rendition_once UNIQUE (image_id, filter_spec, focal_point_key);
ALTER TABLE ONLY public.core_importrow
    ADD CONSTRAINT import_row_number_once UNIQUE (run_id, number);
ALTER TABLE ONLY public.ledger_fact
    ADD CONSTRAINT ledger_fact_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ledger_fact
    ADD CONSTRAINT ledger_fact_reverses_id_key UNIQUE (reverses_id);
ALTER TABLE ONLY public.library_adoption
    ADD CONSTRAINT library_adoption_own_example_id_key UNIQUE (own_example_id);
ALTER TABLE ONLY public.library_adoption
    ADD CONSTRAINT library_adoption_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_adoptionhistory
    ADD CONSTRAINT library_adoptionhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_aidversion
    ADD CONSTRAINT library_aidversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_aidversionhistory
    ADD CONSTRAINT library_aidversionhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_collection
    ADD CONSTRAINT library_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_collection
    ADD CONSTRAINT library_collection_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.library_collectionhistory
    ADD CONSTRAINT library_collectionhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_collectionitem
    ADD CONSTRAINT library_collectionitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_collectionitemhistory
    ADD CONSTRAINT library_collectionitemhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_commission
    ADD CONSTRAINT library_commission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_commission
    ADD CONSTRAINT library_commission_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.library_commissionhistory
    ADD CONSTRAINT library_commissionhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_confirmation
    ADD CONSTRAINT library_confirmation_nonce_key UNIQUE (nonce);
ALTER TABLE ONLY public.library_confirmation
    ADD CONSTRAINT library_confirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_confirmationhistory
    ADD CONSTRAINT library_confirmationhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_criteriongrade
    ADD CONSTRAINT library_criteriongrade_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_criteriongradehistory
    ADD CONSTRAINT library_criteriongradehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_editorialrule
    ADD CONSTRAINT library_editorialrule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_editorialrulehistory
    ADD CONSTRAINT library_editorialrulehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_entrynumber
    ADD CONSTRAINT library_entrynumber_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_entrytransition
    ADD CONSTRAINT library_entrytransition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_evidence
    ADD CONSTRAINT library_evidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_evidencehistory
    ADD CONSTRAINT library_evidencehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_examplepicture
    ADD CONSTRAINT library_examplepicture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_examplepicturehistory
    ADD CONSTRAINT library_examplepicturehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_examplesource
    ADD CONSTRAINT library_examplesource_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_examplesourcehistory
    ADD CONSTRAINT library_examplesourcehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_examplestep
    ADD CONSTRAINT library_examplestep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_examplestephistory
    ADD CONSTRAINT library_examplestephistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_finding_examples
    ADD CONSTRAINT library_finding_examples_finding_id_practiceexamp_d833249e_uniq UNIQUE (finding_id, practiceexample_id);
ALTER TABLE ONLY public.library_finding_examples
    ADD CONSTRAINT library_finding_examples_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_finding
    ADD CONSTRAINT library_finding_number_key UNIQUE (number);
ALTER TABLE ONLY public.library_finding
    ADD CONSTRAINT library_finding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_finding
    ADD CONSTRAINT library_finding_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.library_finding_topics
    ADD CONSTRAINT library_finding_topics_finding_id_topic_id_ab5c569d_uniq UNIQUE (finding_id, topic_id);
ALTER TABLE ONLY public.library_finding_topics
    ADD CONSTRAINT library_finding_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_findinghistory
    ADD CONSTRAINT library_findinghistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_practiceexample_topics
    ADD CONSTRAINT library_practiceexample__practiceexample_id_topic_65460522_uniq UNIQUE (practiceexample_id, topic_id);
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexample_number_key UNIQUE (number);
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexample_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexample_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.library_practiceexample_topics
    ADD CONSTRAINT library_practiceexample_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_practiceexamplehistory
    ADD CONSTRAINT library_practiceexamplehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendation_number_key UNIQUE (number);
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendation_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.library_recommendation_topics
    ADD CONSTRAINT library_recommendation_t_recommendation_id_topic__8e669b45_uniq UNIQUE (recommendation_id, topic_id);
ALTER TABLE ONLY public.library_recommendation_topics
    ADD CONSTRAINT library_recommendation_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_recommendationhistory
    ADD CONSTRAINT library_recommendationhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_validation
    ADD CONSTRAINT library_validation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_validationhistory
    ADD CONSTRAINT library_validationhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.library_workingaid
    ADD CONSTRAINT library_workingaid_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_workingaid
    ADD CONSTRAINT library_workingaid_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.library_workingaid_topics
    ADD CONSTRAINT library_workingaid_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.library_workingaid_topics
    ADD CONSTRAINT library_workingaid_topics_workingaid_id_topic_id_c18a49d5_uniq UNIQUE (workingaid_id, topic_id);
ALTER TABLE ONLY public.library_workingaidhistory
    ADD CONSTRAINT library_workingaidhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_membership
    ADD CONSTRAINT membership_no_overlap EXCLUDE USING gist (int8range(organisation_id, organisation_id, '[]'::text) WITH &&, int8range(network_id, network_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_agreement_parties
    ADD CONSTRAINT network_agreement_partie_agreement_id_organisatio_12892320_uniq UNIQUE (agreement_id, organisation_id);
ALTER TABLE ONLY public.network_agreement_parties
    ADD CONSTRAINT network_agreement_parties_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_agreement
    ADD CONSTRAINT network_agreement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_agreement
    ADD CONSTRAINT network_agreement_renews_id_key UNIQUE (renews_id);
ALTER TABLE ONLY public.network_agreementdocument
    ADD CONSTRAINT network_agreementdocument_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_agreementdocumenthistory
    ADD CONSTRAINT network_agreementdocumenthistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_agreementgrant
    ADD CONSTRAINT network_agreementgrant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_agreementgranthistory
    ADD CONSTRAINT network_agreementgranthistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_agreementhistory
    ADD CONSTRAINT network_agreementhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_agreementseries
    ADD CONSTRAINT network_agreementseries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_agreementseries
    ADD CONSTRAINT network_agreementseries_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.network_agreementserieshistory
    ADD CONSTRAINT network_agreementserieshistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_checklistentry
    ADD CONSTRAINT network_checklistentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_checklistentryhistory
    ADD CONSTRAINT network_checklistentryhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_checklistitem
    ADD CONSTRAINT network_checklistitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_checklistitemhistory
    ADD CONSTRAINT network_checklistitemhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_checklistversion
    ADD CONSTRAINT network_checklistversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_checklistversionhistory
    ADD CONSTRAINT network_checklistversionhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_circle
    ADD CONSTRAINT network_circle_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_circlehistory
    ADD CONSTRAINT network_circlehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_circlemembership
    ADD CONSTRAINT network_circlemembership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_circlemembershiphistory
    ADD CONSTRAINT network_circlemembershiphistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_claim
    ADD CONSTRAINT network_claim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_claimhistory
    ADD CONSTRAINT network_claimhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_eligibilityrule
    ADD CONSTRAINT network_eligibilityrule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_eligibilityrulehistory
    ADD CONSTRAINT network_eligibilityrulehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_imagerendition
    ADD CONSTRAINT network_imagerendition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_mediafolder
    ADD CONSTRAINT network_mediafolder_collection_id_key UNIQUE (collection_id);
ALTER TABLE ONLY public.network_mediafolder
    ADD CONSTRAINT network_mediafolder_network_id_key UNIQUE (network_id);
ALTER TABLE ONLY public.network_mediafolder
    ADD CONSTRAINT network_mediafolder_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_membership
    ADD CONSTRAINT network_membership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_membershiphistory
    ADD CONSTRAINT network_membershiphistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_membershiptransition
    ADD CONSTRAINT network_membershiptransition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_network
    ADD CONSTRAINT network_network_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_network
    ADD CONSTRAINT network_network_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.network_networkdocument
    ADD CONSTRAINT network_networkdocument_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_networkhistory
    ADD CONSTRAINT network_networkhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_networkimage
    ADD CONSTRAINT network_networkimage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_openness
    ADD CONSTRAINT network_openness_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_opennesshistory
    ADD CONSTRAINT network_opennesshistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_organisation
    ADD CONSTRAINT network_organisation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_organisation
    ADD CONSTRAINT network_organisation_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.network_organisation
    ADD CONSTRAINT network_organisation_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.network_organisation
    ADD CONSTRAINT network_organisation_territory_id_key UNIQUE (territory_id);
ALTER TABLE ONLY public.network_organisation_topics
    ADD CONSTRAINT network_organisation_top_organisation_id_topic_id_cdacf79b_uniq UNIQUE (organisation_id, topic_id);
ALTER TABLE ONLY public.network_organisation_topics
    ADD CONSTRAINT network_organisation_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_organisationhistory
    ADD CONSTRAINT network_organisationhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_organisationname
    ADD CONSTRAINT network_organisationname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_organisationnamehistory
    ADD CONSTRAINT network_organisationnamehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_person
    ADD CONSTRAINT network_person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_person
    ADD CONSTRAINT network_person_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.network_personhistory
    ADD CONSTRAINT network_personhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_profileproposal
    ADD CONSTRAINT network_profileproposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_profileproposalhistory
    ADD CONSTRAINT network_profileproposalhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_seat
    ADD CONSTRAINT network_seat_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_seat_topics
    ADD CONSTRAINT network_seat_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_seat_topics
    ADD CONSTRAINT network_seat_topics_seat_id_topic_id_b85e9d7e_uniq UNIQUE (seat_id, topic_id);
ALTER TABLE ONLY public.network_seathandover
    ADD CONSTRAINT network_seathandover_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_seathandover
    ADD CONSTRAINT network_seathandover_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.network_seathandoverhistory
    ADD CONSTRAINT network_seathandoverhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_seathistory
    ADD CONSTRAINT network_seathistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_service
    ADD CONSTRAINT network_service_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_service
    ADD CONSTRAINT network_service_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.network_service_topics
    ADD CONSTRAINT network_service_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_service_topics
    ADD CONSTRAINT network_service_topics_service_id_topic_id_9ec15514_uniq UNIQUE (service_id, topic_id);
ALTER TABLE ONLY public.network_servicechoice
    ADD CONSTRAINT network_servicechoice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_servicechoicehistory
    ADD CONSTRAINT network_servicechoicehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_servicehistory
    ADD CONSTRAINT network_servicehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_source
    ADD CONSTRAINT network_source_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_statement
    ADD CONSTRAINT network_statement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_statementhistory
    ADD CONSTRAINT network_statementhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_tie
    ADD CONSTRAINT network_tie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.network_tiehistory
    ADD CONSTRAINT network_tiehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.network_openness
    ADD CONSTRAINT openness_no_overlap EXCLUDE USING gist (int8range(network_id, network_id, '[]'::text) WITH &&, int8range((hashtext((kind)::text))::bigint, (hashtext((kind)::text))::bigint, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.network_organisationname
    ADD CONSTRAINT organisation_name_no_overlap EXCLUDE USING gist (int8range(organisation_id, organisation_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.portal_downloads
    ADD CONSTRAINT portal_downloads_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.portal_networkhome
    ADD CONSTRAINT portal_networkhome_network_id_key UNIQUE (network_id);
ALTER TABLE ONLY public.portal_networkhome
    ADD CONSTRAINT portal_networkhome_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.portal_newsindex
    ADD CONSTRAINT portal_newsindex_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.portal_newsitem
    ADD CONSTRAINT portal_newsitem_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.portal_textpage
    ADD CONSTRAINT portal_textpage_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);
ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register_boundary
    ADD CONSTRAINT register_boundary_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register_boundary
    ADD CONSTRAINT register_boundary_territory_id_key UNIQUE (territory_id);
ALTER TABLE ONLY public.register_edition
    ADD CONSTRAINT register_edition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register_edition
    ADD CONSTRAINT register_edition_ticket_id_key UNIQUE (ticket_id);
ALTER TABLE ONLY public.register_editionhistory
    ADD CONSTRAINT register_editionhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.register_statistic
    ADD CONSTRAINT register_statistic_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register_succession
    ADD CONSTRAINT register_succession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register_successionhistory
    ADD CONSTRAINT register_successionhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.register_territory
    ADD CONSTRAINT register_territory_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register_territoryhistory
    ADD CONSTRAINT register_territoryhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.register_territoryname
    ADD CONSTRAINT register_territoryname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register_territorynamehistory
    ADD CONSTRAINT register_territorynamehistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.core_remindersent
    ADD CONSTRAINT reminder_once UNIQUE (kind, object_id, rule, period);
ALTER TABLE ONLY public.core_remindersnooze
    ADD CONSTRAINT reminder_snooze_once UNIQUE (kind, object_id, rule);
ALTER TABLE ONLY public.advice_requestcolleague
    ADD CONSTRAINT request_colleague_once UNIQUE (request_id, email);
ALTER TABLE ONLY public.advice_routingrule
    ADD CONSTRAINT routing_rule_position_once UNIQUE (service_id, "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.core_savedview
    ADD CONSTRAINT saved_view_name_once UNIQUE (listing, name, owner_person_id);
ALTER TABLE ONLY public.search_change
    ADD CONSTRAINT search_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.search_unansweredquery
    ADD CONSTRAINT search_unanswered_once_a_day UNIQUE (day, words);
ALTER TABLE ONLY public.search_unansweredquery
    ADD CONSTRAINT search_unansweredquery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.advice_seathandovermatter
    ADD CONSTRAINT seat_handover_matter_once UNIQUE (plan_id, case_id);
ALTER TABLE ONLY public.network_seat
    ADD CONSTRAINT seat_no_overlap EXCLUDE USING gist (int8range(person_id, person_id, '[]'::text) WITH &&, int8range(organisation_id, organisation_id, '[]'::text) WITH &&, int8range((hashtext((role)::text))::bigint, (hashtext((role)::text))::bigint, '[]'::text) WITH &&, int8range(COALESCE(network_id, (0)::bigint), COALESCE(network_id, (0)::bigint), '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.network_servicechoice
    ADD CONSTRAINT service_choice_no_overlap EXCLUDE USING gist (int8range(organisation_id, organisation_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.network_source
    ADD CONSTRAINT source_once UNIQUE (title, address);
ALTER TABLE ONLY public.network_statement
    ADD CONSTRAINT statement_once_a_day UNIQUE (network_id, kind, as_of);
ALTER TABLE ONLY public.register_statistic
    ADD CONSTRAINT statistic_once_a_day UNIQUE (territory_id, key, as_of);
ALTER TABLE ONLY public.register_succession
    ADD CONSTRAINT succession_once UNIQUE (predecessor_id, successor_id, kind, "on");
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register_territory
    ADD CONSTRAINT territory_key_once_at_a_time EXCLUDE USING gist (box(point(((COALESCE('1'::text, ''::text) || (COALESCE(ags, ''::character varying))::text))::double precision, (COALESCE((lower(valid) - '2000-01-01'::date), '-999999'::integer))::double precision), point(((COALESCE('1'::text, ''::text) || (COALESCE(ags, ''::character varying))::text))::double precision, (((COALESCE((upper(valid) - '2000-01-01'::date), 999999))::numeric - 1.0))::double precision)) WITH &&);
ALTER TABLE ONLY public.register_territoryname
    ADD CONSTRAINT territory_name_no_overlap EXCLUDE USING gist (int8range(territory_id, territory_id, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.network_tie
    ADD CONSTRAINT tie_no_overlap EXCLUDE USING gist (int8range(origin_id, origin_id, '[]'::text) WITH &&, int8range(target_id, target_id, '[]'::text) WITH &&, int8range((hashtext((kind)::text))::bigint, (hashtext((kind)::text))::bigint, '[]'::text) WITH &&, valid WITH &&);
ALTER TABLE ONLY public.topics_synonymring
    ADD CONSTRAINT topics_synonymring_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topics_synonymringhistory
    ADD CONSTRAINT topics_synonymringhistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.topics_topic
    ADD CONSTRAINT topics_topic_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topics_topic_related
    ADD CONSTRAINT topics_topic_related_from_topic_id_to_topic_id_085cc3a6_uniq UNIQUE (from_topic_id, to_topic_id);
ALTER TABLE ONLY public.topics_topic_related
    ADD CONSTRAINT topics_topic_related_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topics_topic
    ADD CONSTRAINT topics_topic_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.topics_topichistory
    ADD CONSTRAINT topics_topichistory_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);
ALTER TABLE ONLY public.wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_key_hash_key UNIQUE (key_hash);
ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);
ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);
ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);
ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailembeds_embed
    ADD CONSTRAINT wagtailembeds_embed_hash_c9bd8c9a_uniq UNIQUE (hash);
ALTER TABLE ONLY public.wagtailembeds_embed
    ADD CONSTRAINT wagtailembeds_embed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_old_path_site_id_783622d7_uniq UNIQUE (old_path, site_id);
ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq UNIQUE (content_type_id, object_id);
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX accounts_signin_session_key_29d63cd7_like ON public.accounts_signin USING btree (session_key varchar_pattern_ops);
CREATE INDEX accounts_signin_user_id_700b4e69 ON public.accounts_signin USING btree (user_id);
CREATE INDEX accounts_user_email_b2644a56_like ON public.accounts_user USING btree (email varchar_pattern_ops);
CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);
CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);
CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);
CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);
CREATE INDEX accounts_userhistory_pgh_context_id_1e6708ee ON public.accounts_userhistory USING btree (pgh_context_id);
CREATE INDEX accounts_userhistory_pgh_obj_id_060a3ce7 ON public.accounts_userhistory USING btree (pgh_obj_id);
CREATE INDEX advice_absence_deputy_id_8e99ab18 ON public.advice_absence USING btree (deputy_id);
CREATE INDEX advice_absence_entered_by_id_598f44f5 ON public.advice_absence USING btree (entered_by_id);
CREATE INDEX advice_absence_network_id_f4daa8fb ON public.advice_absence USING btree (network_id);
CREATE INDEX advice_absence_person_id_2ce3e47e ON public.advice_absence USING btree (person_id);
CREATE INDEX advice_absencehistory_deputy_id_2b9df11a ON public.advice_absencehistory USING btree (deputy_id);
CREATE INDEX advice_absencehistory_entered_by_id_86dfc499 ON public.advice_absencehistory USING btree (entered_by_id);
CREATE INDEX advice_absencehistory_network_id_519cf490 ON public.advice_absencehistory USING btree (network_id);
CREATE INDEX advice_absencehistory_person_id_6c9bb27c ON public.advice_absencehistory USING btree (person_id);
CREATE INDEX advice_absencehistory_pgh_context_id_ad51beb3 ON public.advice_absencehistory USING btree (pgh_context_id);
CREATE INDEX advice_absencehistory_pgh_obj_id_4cce1d9a ON public.advice_absencehistory USING btree (pgh_obj_id);
CREATE INDEX advice_advicerequest_adviser_id_6620a1c3 ON public.advice_advicerequest USING btree (adviser_id);
CREATE INDEX advice_advicerequest_chosen_service_id_c12bff9e ON public.advice_advicerequest USING btree (chosen_service_id);
CREATE INDEX advice_advicerequest_noted_by_id_3e25e011 ON public.advice_advicerequest USING btree (noted_by_id);
CREATE INDEX advice_advicerequest_organisation_id_ca003356 ON public.advice_advicerequest USING btree (organisation_id);
CREATE INDEX advice_advicerequest_person_id_12ed84be ON public.advice_advicerequest USING btree (person_id);
CREATE INDEX advice_advicerequest_public_id_35d52da2_like ON public.advice_advicerequest USING btree (public_id varchar_pattern_ops);
CREATE INDEX advice_advicerequest_service_id_b60b30d3 ON public.advice_advicerequest USING btree (service_id);
CREATE INDEX advice_advicerequest_topic_id_8e3688ac ON public.advice_advicerequest USING btree (topic_id);
CREATE INDEX advice_advicerequesthistory_adviser_id_1f62dc7b ON public.advice_advicerequesthistory USING btree (adviser_id);
CREATE INDEX advice_advicerequesthistory_chosen_service_id_5141c82e ON public.advice_advicerequesthistory USING btree (chosen_service_id);
CREATE INDEX advice_advicerequesthistory_noted_by_id_ada8cf3d ON public.advice_advicerequesthistory USING btree (noted_by_id);
CREATE INDEX advice_advicerequesthistory_organisation_id_79546833 ON public.advice_advicerequesthistory USING btree (organisation_id);
CREATE INDEX advice_advicerequesthistory_person_id_fbea0f49 ON public.advice_advicerequesthistory USING btree (person_id);
CREATE INDEX advice_advicerequesthistory_pgh_context_id_c9204580 ON public.advice_advicerequesthistory USING btree (pgh_context_id);
CREATE INDEX advice_advicerequesthistory_pgh_obj_id_ca1eb1b4 ON public.advice_advicerequesthistory USING btree (pgh_obj_id);
CREATE INDEX advice_advicerequesthistory_service_id_293c0f61 ON public.advice_advicerequesthistory USING btree (service_id);
CREATE INDEX advice_advicerequesthistory_topic_id_4abd0917 ON public.advice_advicerequesthistory USING btree (topic_id);
CREATE INDEX advice_advicesettingshistory_network_id_108aaad4 ON public.advice_advicesettingshistory USING btree (network_id);
CREATE INDEX advice_advicesettingshistory_pgh_context_id_c8471435 ON public.advice_advicesettingshistory USING btree (pgh_context_id);
CREATE INDEX advice_advicesettingshistory_pgh_obj_id_68281663 ON public.advice_advicesettingshistory USING btree (pgh_obj_id);
CREATE INDEX advice_appointment_case_id_dacad953 ON public.advice_appointment USING btree (case_id);
CREATE INDEX advice_appointment_created_by_id_b6fad0a7 ON public.advice_appointment USING btree (created_by_id);
CREATE INDEX advice_appointment_network_id_a952dbd8 ON public.advice_appointment USING btree (network_id);
CREATE INDEX advice_appointment_public_id_d7253b1e_like ON public.advice_appointment USING btree (public_id varchar_pattern_ops);
CREATE INDEX advice_appointment_topic_id_04077f5d ON public.advice_appointment USING btree (topic_id);
CREATE INDEX advice_appointment_uid_e36d22ad_like ON public.advice_appointment USING btree (uid varchar_pattern_ops);
CREATE INDEX advice_appointmentguest_appointment_id_1ed2cd6c ON public.advice_appointmentguest USING btree (appointment_id);
CREATE INDEX advice_appointmentguest_party_id_178f82cc ON public.advice_appointmentguest USING btree (party_id);
CREATE INDEX advice_appointmentguest_person_id_39e39344 ON public.advice_appointmentguest USING btree (person_id);
CREATE INDEX advice_appointmentguesthistory_appointment_id_dce86c0c ON public.advice_appointmentguesthistory USING btree (appointment_id);
CREATE INDEX advice_appointmentguesthistory_party_id_c6b18282 ON public.advice_appointmentguesthistory USING btree (party_id);
CREATE INDEX advice_appointmentguesthistory_person_id_62fa47c8 ON public.advice_appointmentguesthistory USING btree (person_id);
CREATE INDEX advice_appointmentguesthistory_pgh_context_id_c7a84e41 ON public.advice_appointmentguesthistory USING btree (pgh_context_id);
CREATE INDEX advice_appointmentguesthistory_pgh_obj_id_bd46c22a ON public.advice_appointmentguesthistory USING btree (pgh_obj_id);
CREATE INDEX advice_appointmenthistory_case_id_1d0f4c47 ON public.advice_appointmenthistory USING btree (case_id);
CREATE INDEX advice_appointmenthistory_created_by_id_2bb58559 ON public.advice_appointmenthistory USING btree (created_by_id);
CREATE INDEX advice_appointmenthistory_network_id_76f35f8c ON public.advice_appointmenthistory USING btree (network_id);
CREATE INDEX advice_appointmenthistory_pgh_context_id_584347e5 ON public.advice_appointmenthistory USING btree (pgh_context_id);
CREATE INDEX advice_appointmenthistory_pgh_obj_id_3744dde7 ON public.advice_appointmenthistory USING btree (pgh_obj_id);
CREATE INDEX advice_appointmenthistory_topic_id_b4584e7c ON public.advice_appointmenthistory USING btree (topic_id);
CREATE INDEX advice_case_adviser_id_e8443fad ON public.advice_case USING btree (adviser_id);
CREATE INDEX advice_case_network_id_564e6ab7 ON public.advice_case USING btree (network_id);
CREATE INDEX advice_case_organisation_id_234ecf0b ON public.advice_case USING btree (organisation_id);
CREATE INDEX advice_case_public_id_ef9db387_like ON public.advice_case USING btree (public_id varchar_pattern_ops);
CREATE INDEX advice_case_service_id_56910a5f ON public.advice_case USING btree (service_id);
CREATE INDEX advice_case_topic_id_0c3231c5 ON public.advice_case USING btree (topic_id);
CREATE INDEX advice_casehistory_adviser_id_f1d3336d ON public.advice_casehistory USING btree (adviser_id);
CREATE INDEX advice_casehistory_network_id_fdd9386e ON public.advice_casehistory USING btree (network_id);
CREATE INDEX advice_casehistory_organisation_id_99aa1c8d ON public.advice_casehistory USING btree (organisation_id);
CREATE INDEX advice_casehistory_pgh_context_id_1a78e6da ON public.advice_casehistory USING btree (pgh_context_id);
CREATE INDEX advice_casehistory_pgh_obj_id_e7024a18 ON public.advice_casehistory USING btree (pgh_obj_id);
CREATE INDEX advice_casehistory_request_id_880dccff ON public.advice_casehistory USING btree (request_id);
CREATE INDEX advice_casehistory_service_id_0f6604e2 ON public.advice_casehistory USING btree (service_id);
CREATE INDEX advice_casehistory_topic_id_83b6f0d0 ON public.advice_casehistory USING btree (topic_id);
CREATE INDEX advice_casenumber_network_id_f0586741 ON public.advice_casenumber USING btree (network_id);
CREATE INDEX advice_caseparty_case_id_23d8e0da ON public.advice_caseparty USING btree (case_id);
CREATE INDEX advice_caseparty_link_nonce_3c088404_like ON public.advice_caseparty USING btree (link_nonce varchar_pattern_ops);
CREATE INDEX advice_caseparty_person_id_2a04b6d2 ON public.advice_caseparty USING btree (person_id);
CREATE INDEX advice_casepartyhistory_case_id_52afbbfd ON public.advice_casepartyhistory USING btree (case_id);
CREATE INDEX advice_casepartyhistory_person_id_d049a369 ON public.advice_casepartyhistory USING btree (person_id);
CREATE INDEX advice_casepartyhistory_pgh_context_id_f54f8c84 ON public.advice_casepartyhistory USING btree (pgh_context_id);
CREATE INDEX advice_casepartyhistory_pgh_obj_id_35666392 ON public.advice_casepartyhistory USING btree (pgh_obj_id);
CREATE INDEX advice_casetransition_case_id_54566797 ON public.advice_casetransition USING btree (case_id);
CREATE INDEX advice_entry_author_id_39d9f2d9 ON public.advice_entry USING btree (author_id);
CREATE INDEX advice_entry_case_id_53de5f4a ON public.advice_entry USING btree (case_id);
CREATE INDEX advice_entry_party_id_d7166276 ON public.advice_entry USING btree (party_id);
CREATE INDEX advice_entry_public_id_c1a8ac05_like ON public.advice_entry USING btree (public_id varchar_pattern_ops);
CREATE INDEX advice_entryfile_entry_id_ba5e0812 ON public.advice_entryfile USING btree (entry_id);
CREATE INDEX advice_entryfile_file_id_af066f80 ON public.advice_entryfile USING btree (file_id);
CREATE INDEX advice_entryhistory_author_id_17eea09b ON public.advice_entryhistory USING btree (author_id);
CREATE INDEX advice_entryhistory_case_id_507d9352 ON public.advice_entryhistory USING btree (case_id);
CREATE INDEX advice_entryhistory_party_id_06fe98f5 ON public.advice_entryhistory USING btree (party_id);
CREATE INDEX advice_entryhistory_pgh_context_id_e604f388 ON public.advice_entryhistory USING btree (pgh_context_id);
CREATE INDEX advice_entryhistory_pgh_obj_id_7748e589 ON public.advice_entryhistory USING btree (pgh_obj_id);
CREATE INDEX advice_handover_leaving_id_6788fac7 ON public.advice_handover USING btree (leaving_id);
CREATE INDEX advice_handover_network_id_81f0b9ba ON public.advice_handover USING btree (network_id);
CREATE INDEX advice_handover_public_id_958b4649_like ON public.advice_handover USING btree (public_id varchar_pattern_ops);
CREATE INDEX advice_handover_ticket_id_cd5cb8d9 ON public.advice_handover USING btree (ticket_id);
CREATE INDEX advice_handoverhistory_leaving_id_bb41ae49 ON public.advice_handoverhistory USING btree (leaving_id);
CREATE INDEX advice_handoverhistory_network_id_952d7f4f ON public.advice_handoverhistory USING btree (network_id);
CREATE INDEX advice_handoverhistory_pgh_context_id_6b68842f ON public.advice_handoverhistory USING btree (pgh_context_id);
CREATE INDEX advice_handoverhistory_pgh_obj_id_62f97cc2 ON public.advice_handoverhistory USING btree (pgh_obj_id);
CREATE INDEX advice_handoverhistory_ticket_id_407b43ea ON public.advice_handoverhistory USING btree (ticket_id);
CREATE INDEX advice_handoveritem_case_id_4036a57f ON public.advice_handoveritem USING btree (case_id);
CREATE INDEX advice_handoveritem_colleague_id_6ebd2607 ON public.advice_handoveritem USING btree (colleague_id);
CREATE INDEX advice_handoveritem_handover_id_24426b35 ON public.advice_handoveritem USING btree (handover_id);
CREATE INDEX advice_handoveritemhistory_case_id_25099c77 ON public.advice_handoveritemhistory USING btree (case_id);
CREATE INDEX advice_handoveritemhistory_colleague_id_f2be8d41 ON public.advice_handoveritemhistory USING btree (colleague_id);
CREATE INDEX advice_handoveritemhistory_handover_id_047fc756 ON public.advice_handoveritemhistory USING btree (handover_id);
CREATE INDEX advice_handoveritemhistory_pgh_context_id_bcb4c1ae ON public.advice_handoveritemhistory USING btree (pgh_context_id);
CREATE INDEX advice_handoveritemhistory_pgh_obj_id_c67ebf1c ON public.advice_handoveritemhistory USING btree (pgh_obj_id);
CREATE INDEX advice_nextstep_case_id_c1c326ba ON public.advice_nextstep USING btree (case_id);
CREATE INDEX advice_nextstep_entry_id_83a84c26 ON public.advice_nextstep USING btree (entry_id);
CREATE INDEX advice_nextstep_public_id_6106c0da_like ON public.advice_nextstep USING btree (public_id varchar_pattern_ops);
CREATE INDEX advice_nextstepevent_step_id_8a4c3312 ON public.advice_nextstepevent USING btree (step_id);
CREATE INDEX advice_nextstephistory_case_id_d017ddc0 ON public.advice_nextstephistory USING btree (case_id);
CREATE INDEX advice_nextstephistory_entry_id_81347c63 ON public.advice_nextstephistory USING btree (entry_id);
CREATE INDEX advice_nextstephistory_pgh_context_id_f04d96e8 ON public.advice_nextstephistory USING btree (pgh_context_id);
CREATE INDEX advice_nextstephistory_pgh_obj_id_f279de7e ON public.advice_nextstephistory USING btree (pgh_obj_id);
CREATE INDEX advice_requestcolleague_request_id_c4ac7a7f ON public.advice_requestcolleague USING btree (request_id);
CREATE INDEX advice_requestcolleaguehistory_pgh_context_id_e5b8e5bd ON public.advice_requestcolleaguehistory USING btree (pgh_context_id);
CREATE INDEX advice_requestcolleaguehistory_pgh_obj_id_1216531a ON public.advice_requestcolleaguehistory USING btree (pgh_obj_id);
CREATE INDEX advice_requestcolleaguehistory_request_id_058d52a2 ON public.advice_requestcolleaguehistory USING btree (request_id);
CREATE INDEX advice_routingdecision_adviser_id_48b4bfae ON public.advice_routingdecision USING btree (adviser_id);
CREATE INDEX advice_routingdecision_request_id_e2fe98b3 ON public.advice_routingdecision USING btree (request_id);
CREATE INDEX advice_routingdecision_rule_id_28a0091a ON public.advice_routingdecision USING btree (rule_id);
CREATE INDEX advice_routingdecision_service_id_d7b3fc08 ON public.advice_routingdecision USING btree (service_id);
CREATE INDEX advice_routingrule_adviser_id_4b694c5f ON public.advice_routingrule USING btree (adviser_id);
CREATE INDEX advice_routingrule_association_id_730366a0 ON public.advice_routingrule USING btree (association_id);
CREATE INDEX advice_routingrule_service_id_e87ef1df ON public.advice_routingrule USING btree (service_id);
CREATE INDEX advice_routingrule_topic_id_76c9095a ON public.advice_routingrule USING btree (topic_id);
CREATE INDEX advice_routingrulehistory_adviser_id_5f4e4040 ON public.advice_routingrulehistory USING btree (adviser_id);
CREATE INDEX advice_routingrulehistory_association_id_74443b30 ON public.advice_routingrulehistory USING btree (association_id);
CREATE INDEX advice_routingrulehistory_pgh_context_id_c89a106c ON public.advice_routingrulehistory USING btree (pgh_context_id);
CREATE INDEX advice_routingrulehistory_pgh_obj_id_b3e0ecc4 ON public.advice_routingrulehistory USING btree (pgh_obj_id);
CREATE INDEX advice_routingrulehistory_service_id_79137d61 ON public.advice_routingrulehistory USING btree (service_id);
CREATE INDEX advice_routingrulehistory_topic_id_1b7f6d5f ON public.advice_routingrulehistory USING btree (topic_id);
CREATE INDEX advice_seathandovermatter_case_id_da6c8673 ON public.advice_seathandovermatter USING btree (case_id);
CREATE INDEX advice_seathandovermatter_former_id_0e9cbc39 ON public.advice_seathandovermatter USING btree (former_id);
CREATE INDEX advice_seathandovermatter_party_id_14900132 ON public.advice_seathandovermatter USING btree (party_id);
CREATE INDEX advice_seathandovermatter_plan_id_52ca975b ON public.advice_seathandovermatter USING btree (plan_id);
CREATE INDEX advice_seathandovermatterhistory_case_id_515ae899 ON public.advice_seathandovermatterhistory USING btree (case_id);
CREATE INDEX advice_seathandovermatterhistory_former_id_6905c0b0 ON public.advice_seathandovermatterhistory USING btree (former_id);
CREATE INDEX advice_seathandovermatterhistory_party_id_8e46990e ON public.advice_seathandovermatterhistory USING btree (party_id);
CREATE INDEX advice_seathandovermatterhistory_pgh_context_id_6dbb5d1b ON public.advice_seathandovermatterhistory USING btree (pgh_context_id);
CREATE INDEX advice_seathandovermatterhistory_pgh_obj_id_4f82fe50 ON public.advice_seathandovermatterhistory USING btree (pgh_obj_id);
CREATE INDEX advice_seathandovermatterhistory_plan_id_1b9dadd9 ON public.advice_seathandovermatterhistory USING btree (plan_id);
CREATE INDEX advice_seathandoverplanhistory_handover_id_74703bd1 ON public.advice_seathandoverplanhistory USING btree (handover_id);
CREATE INDEX advice_seathandoverplanhistory_pgh_context_id_5ea1e8f0 ON public.advice_seathandoverplanhistory USING btree (pgh_context_id);
CREATE INDEX advice_seathandoverplanhistory_pgh_obj_id_c4a5d615 ON public.advice_seathandoverplanhistory USING btree (pgh_obj_id);
CREATE INDEX advice_textblock_network_id_15f78d32 ON public.advice_textblock USING btree (network_id);
CREATE INDEX advice_textblock_owner_id_3e442437 ON public.advice_textblock USING btree (owner_id);
CREATE INDEX advice_textblock_public_id_e5695d70_like ON public.advice_textblock USING btree (public_id varchar_pattern_ops);
CREATE INDEX advice_textblockhistory_network_id_41279762 ON public.advice_textblockhistory USING btree (network_id);
CREATE INDEX advice_textblockhistory_owner_id_c1cadd19 ON public.advice_textblockhistory USING btree (owner_id);
CREATE INDEX advice_textblockhistory_pgh_context_id_882aee83 ON public.advice_textblockhistory USING btree (pgh_context_id);
CREATE INDEX advice_textblockhistory_pgh_obj_id_ac7b88d2 ON public.advice_textblockhistory USING btree (pgh_obj_id);
CREATE INDEX appointment_case_starts ON public.advice_appointment USING btree (case_id, starts_at);
CREATE INDEX appointment_network_starts ON public.advice_appointment USING btree (network_id, starts_at);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX base_content_object_idx ON public.wagtailcore_revision USING btree (base_content_type_id, object_id);
CREATE UNIQUE INDEX calendar_feed_once ON public.core_calendarfeed USING btree (person_id, kind, subject) WHERE (revoked_at IS NULL);
CREATE INDEX case_adviser_state ON public.advice_case USING btree (adviser_id, state);
CREATE INDEX case_network_last_entry ON public.advice_case USING btree (network_id, last_entry_at DESC);
CREATE INDEX case_network_state ON public.advice_case USING btree (network_id, state, last_entry_at DESC);
CREATE INDEX case_organisation_opened ON public.advice_case USING btree (organisation_id, opened_on DESC);
CREATE UNIQUE INDEX case_party_once ON public.advice_caseparty USING btree (case_id, email) WHERE ((until IS NULL) AND (NOT ((email)::text = ''::text)));
CREATE INDEX circulars_circular_network_id_b4356459 ON public.circulars_circular USING btree (network_id);
CREATE INDEX circulars_circular_public_id_bded37c6_like ON public.circulars_circular USING btree (public_id varchar_pattern_ops);
CREATE INDEX circulars_circular_responsible_id_902c7a09 ON public.circulars_circular USING btree (responsible_id);
CREATE INDEX circulars_circularhistory_network_id_1f7639e3 ON public.circulars_circularhistory USING btree (network_id);
CREATE INDEX circulars_circularhistory_pgh_context_id_b7d0c5e0 ON public.circulars_circularhistory USING btree (pgh_context_id);
CREATE INDEX circulars_circularhistory_pgh_obj_id_d5453ef0 ON public.circulars_circularhistory USING btree (pgh_obj_id);
CREATE INDEX circulars_circularhistory_responsible_id_dc5934af ON public.circulars_circularhistory USING btree (responsible_id);
CREATE INDEX circulars_refusal_network_id_cba4e26f ON public.circulars_refusal USING btree (network_id);
CREATE INDEX circulars_subscription_network_id_e7b0bd38 ON public.circulars_subscription USING btree (network_id);
CREATE INDEX circulars_subscription_nonce_0c3d10be_like ON public.circulars_subscription USING btree (nonce varchar_pattern_ops);
CREATE INDEX claim_subject_field ON public.network_claim USING btree (subject, field);
CREATE INDEX commission_network_state ON public.library_commission USING btree (network_id, state);
CREATE UNIQUE INDEX confirmation_one_open ON public.library_confirmation USING btree (example_id) WHERE (answered_at IS NULL);
CREATE INDEX content_object_idx ON public.wagtailcore_revision USING btree (content_type_id, object_id);
CREATE INDEX core_calendarfeed_public_id_5eac9675_like ON public.core_calendarfeed USING btree (public_id varchar_pattern_ops);
CREATE INDEX core_calendarfeed_secret_hash_29e5dd5d_like ON public.core_calendarfeed USING btree (secret_hash varchar_pattern_ops);
CREATE INDEX core_calendarfeedhistory_pgh_context_id_1da46016 ON public.core_calendarfeedhistory USING btree (pgh_context_id);
CREATE INDEX core_calendarfeedhistory_pgh_obj_id_80c2cc6c ON public.core_calendarfeedhistory USING btree (pgh_obj_id);
CREATE INDEX core_heartbeat_name_217715ae_like ON public.core_heartbeat USING btree (name varchar_pattern_ops);
CREATE INDEX core_importrow_run_id_ce7ba6e7 ON public.core_importrow USING btree (run_id);
CREATE INDEX core_importrun_file_id_3ea3dea6 ON public.core_importrun USING btree (file_id);
CREATE INDEX core_importrun_public_id_8d4f9acf_like ON public.core_importrun USING btree (public_id varchar_pattern_ops);
CREATE INDEX core_incomingfile_file_id_90f4350c ON public.core_incomingfile USING btree (file_id);
CREATE INDEX core_incomingfile_mail_id_09e911d7 ON public.core_incomingfile USING btree (mail_id);
CREATE INDEX core_incomingmail_fingerprint_27dadc1f_like ON public.core_incomingmail USING btree (fingerprint varchar_pattern_ops);
CREATE INDEX core_incomingmail_public_id_5946db64_like ON public.core_incomingmail USING btree (public_id varchar_pattern_ops);
CREATE INDEX core_incomingmail_raw_id_abc80f44 ON public.core_incomingmail USING btree (raw_id);
CREATE INDEX core_incomingplacement_mail_id_38ae497a ON public.core_incomingplacement USING btree (mail_id);
CREATE INDEX core_outboxmail_dedupe_key_4cda9e11_like ON public.core_outboxmail USING btree (dedupe_key varchar_pattern_ops);
CREATE INDEX core_outboxmail_message_id_30ad7cc1_like ON public.core_outboxmail USING btree (message_id varchar_pattern_ops);
CREATE INDEX core_outboxmail_public_id_1d08d05c_like ON public.core_outboxmail USING btree (public_id varchar_pattern_ops);
CREATE INDEX core_shared_cache_expires ON public.core_shared_cache USING btree (expires);
CREATE INDEX core_storedfile_public_id_c49248d6_like ON public.core_storedfile USING btree (public_id varchar_pattern_ops);
CREATE INDEX core_undoticket_public_id_9d25ee87_like ON public.core_undoticket USING btree (public_id varchar_pattern_ops);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX entry_case_created ON public.advice_entry USING btree (case_id, created_at);
CREATE UNIQUE INDEX evidence_example_once ON public.library_evidence USING btree (recommendation_id, example_id) WHERE (example_id IS NOT NULL);
CREATE UNIQUE INDEX evidence_finding_once ON public.library_evidence USING btree (recommendation_id, finding_id) WHERE (finding_id IS NOT NULL);
CREATE INDEX example_expires ON public.library_practiceexample USING btree (expires_on);
CREATE INDEX example_network_state ON public.library_practiceexample USING btree (network_id, state);
CREATE INDEX example_origin ON public.library_practiceexample USING btree (origin_kind, origin_id);
CREATE INDEX example_scope_published ON public.library_practiceexample USING btree (scope, published_on DESC);
CREATE INDEX fact_course ON public.ledger_fact USING btree (network, subject, day, id) INCLUDE (kind, detail, dataset, reverses_id, recorded_at) WHERE ((kind)::text = ANY ((ARRAY['case_opened'::character varying, 'case_state'::character varying, 'case_referred'::character varying, 'case_closed'::character varying, 'case_reopened'::character varying])::text[]));
CREATE INDEX fact_network_day_kind ON public.ledger_fact USING btree (network, day, kind);
CREATE INDEX fact_subject ON public.ledger_fact USING btree (subject);
CREATE INDEX finding_network_state ON public.library_finding USING btree (network_id, state);
CREATE INDEX finding_origin ON public.library_finding USING btree (origin_kind, origin_id);
CREATE INDEX finding_scope_released ON public.library_finding USING btree (scope, released_on DESC);
CREATE INDEX formstate_user_object ON public.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);
CREATE INDEX handover_item_colleague ON public.advice_handoveritem USING btree (colleague_id, read_at);
CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));
CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);
CREATE INDEX incoming_cause ON public.core_incomingmail USING btree (cause_kind, cause_id);
CREATE INDEX incoming_latest ON public.core_incomingmail USING btree (received_at DESC);
CREATE INDEX incoming_message_id ON public.core_incomingmail USING btree (message_id);
CREATE INDEX incoming_sender_received ON public.core_incomingmail USING btree (sender, received_at DESC);
CREATE INDEX incoming_state_received ON public.core_incomingmail USING btree (state, received_at);
CREATE INDEX library_adoption_example_id_f4c9fdb3 ON public.library_adoption USING btree (example_id);
CREATE INDEX library_adoption_organisation_id_f99b052b ON public.library_adoption USING btree (organisation_id);
CREATE INDEX library_adoptionhistory_example_id_fe7fa41c ON public.library_adoptionhistory USING btree (example_id);
CREATE INDEX library_adoptionhistory_organisation_id_50fea741 ON public.library_adoptionhistory USING btree (organisation_id);
CREATE INDEX library_adoptionhistory_own_example_id_a497a28c ON public.library_adoptionhistory USING btree (own_example_id);
CREATE INDEX library_adoptionhistory_pgh_context_id_0389524e ON public.library_adoptionhistory USING btree (pgh_context_id);
CREATE INDEX library_adoptionhistory_pgh_obj_id_feb9edaa ON public.library_adoptionhistory USING btree (pgh_obj_id);
CREATE INDEX library_aidversion_aid_id_e036240d ON public.library_aidversion USING btree (aid_id);
CREATE INDEX library_aidversion_file_id_a49c1942 ON public.library_aidversion USING btree (file_id);
CREATE INDEX library_aidversionhistory_aid_id_ffe5a6bc ON public.library_aidversionhistory USING btree (aid_id);
CREATE INDEX library_aidversionhistory_file_id_a872db64 ON public.library_aidversionhistory USING btree (file_id);
CREATE INDEX library_aidversionhistory_pgh_context_id_396aa5e2 ON public.library_aidversionhistory USING btree (pgh_context_id);
CREATE INDEX library_aidversionhistory_pgh_obj_id_23aa5ccd ON public.library_aidversionhistory USING btree (pgh_obj_id);
CREATE INDEX library_collection_owner_id_f243b598 ON public.library_collection USING btree (owner_id);
CREATE INDEX library_collection_public_id_da59f0a6_like ON public.library_collection USING btree (public_id varchar_pattern_ops);
CREATE INDEX library_collectionhistory_owner_id_35e792ca ON public.library_collectionhistory USING btree (owner_id);
CREATE INDEX library_collectionhistory_pgh_context_id_4a3474ff ON public.library_collectionhistory USING btree (pgh_context_id);
CREATE INDEX library_collectionhistory_pgh_obj_id_d8d82971 ON public.library_collectionhistory USING btree (pgh_obj_id);
CREATE INDEX library_collectionitem_aid_id_11463fbe ON public.library_collectionitem USING btree (aid_id);
CREATE INDEX library_collectionitem_collection_id_26ca6428 ON public.library_collectionitem USING btree (collection_id);
CREATE INDEX library_collectionitem_example_id_40566b25 ON public.library_collectionitem USING btree (example_id);
CREATE INDEX library_collectionitem_recommendation_id_2156a3fd ON public.library_collectionitem USING btree (recommendation_id);
CREATE INDEX library_collectionitemhistory_aid_id_127c4632 ON public.library_collectionitemhistory USING btree (aid_id);
CREATE INDEX library_collectionitemhistory_collection_id_19d8ee0d ON public.library_collectionitemhistory USING btree (collection_id);
CREATE INDEX library_collectionitemhistory_example_id_4d80fab3 ON public.library_collectionitemhistory USING btree (example_id);
CREATE INDEX library_collectionitemhistory_pgh_context_id_74b4af9e ON public.library_collectionitemhistory USING btree (pgh_context_id);
CREATE INDEX library_collectionitemhistory_pgh_obj_id_e2549fea ON public.library_collectionitemhistory USING btree (pgh_obj_id);
CREATE INDEX library_collectionitemhistory_recommendation_id_a82c9696 ON public.library_collectionitemhistory USING btree (recommendation_id);
CREATE INDEX library_commission_answer_id_b61cf979 ON public.library_commission USING btree (answer_id);
CREATE INDEX library_commission_network_id_a22d58c9 ON public.library_commission USING btree (network_id);
CREATE INDEX library_commission_public_id_eb5a994f_like ON public.library_commission USING btree (public_id varchar_pattern_ops);
CREATE INDEX library_commission_taken_by_id_3c394f47 ON public.library_commission USING btree (taken_by_id);
CREATE INDEX library_commission_topic_id_ea16265a ON public.library_commission USING btree (topic_id);
CREATE INDEX library_commissionhistory_answer_id_4bb2d977 ON public.library_commissionhistory USING btree (answer_id);
CREATE INDEX library_commissionhistory_network_id_2c1f161e ON public.library_commissionhistory USING btree (network_id);
CREATE INDEX library_commissionhistory_pgh_context_id_c145949f ON public.library_commissionhistory USING btree (pgh_context_id);
CREATE INDEX library_commissionhistory_pgh_obj_id_cb349447 ON public.library_commissionhistory USING btree (pgh_obj_id);
CREATE INDEX library_commissionhistory_taken_by_id_71cebd6c ON public.library_commissionhistory USING btree (taken_by_id);
CREATE INDEX library_commissionhistory_topic_id_8240ff86 ON public.library_commissionhistory USING btree (topic_id);
CREATE INDEX library_confirmation_example_id_68666aa2 ON public.library_confirmation USING btree (example_id);
CREATE INDEX library_confirmation_nonce_f4950092_like ON public.library_confirmation USING btree (nonce varchar_pattern_ops);
CREATE INDEX library_confirmationhistory_example_id_b5aaec04 ON public.library_confirmationhistory USING btree (example_id);
CREATE INDEX library_confirmationhistory_pgh_context_id_8146b5aa ON public.library_confirmationhistory USING btree (pgh_context_id);
CREATE INDEX library_confirmationhistory_pgh_obj_id_ccfa1dce ON public.library_confirmationhistory USING btree (pgh_obj_id);
CREATE INDEX library_criteriongrade_example_id_07e3302e ON public.library_criteriongrade USING btree (example_id);
CREATE INDEX library_criteriongradehistory_example_id_d14a5904 ON public.library_criteriongradehistory USING btree (example_id);
CREATE INDEX library_criteriongradehistory_pgh_context_id_03050b10 ON public.library_criteriongradehistory USING btree (pgh_context_id);
CREATE INDEX library_criteriongradehistory_pgh_obj_id_88a76c7b ON public.library_criteriongradehistory USING btree (pgh_obj_id);
CREATE INDEX library_editorialrule_network_id_470a13eb ON public.library_editorialrule USING btree (network_id);
CREATE INDEX library_editorialrulehistory_network_id_54f36bae ON public.library_editorialrulehistory USING btree (network_id);
CREATE INDEX library_editorialrulehistory_pgh_context_id_3ec8b033 ON public.library_editorialrulehistory USING btree (pgh_context_id);
CREATE INDEX library_editorialrulehistory_pgh_obj_id_59dd7a3a ON public.library_editorialrulehistory USING btree (pgh_obj_id);
CREATE INDEX library_entrytransition_example_id_3025c888 ON public.library_entrytransition USING btree (example_id);
CREATE INDEX library_entrytransition_finding_id_4703c026 ON public.library_entrytransition USING btree (finding_id);
CREATE INDEX library_entrytransition_recommendation_id_69d5fcff ON public.library_entrytransition USING btree (recommendation_id);
CREATE INDEX library_evidence_example_id_81076f8d ON public.library_evidence USING btree (example_id);
CREATE INDEX library_evidence_finding_id_1da59e83 ON public.library_evidence USING btree (finding_id);
CREATE INDEX library_evidence_recommendation_id_73af6809 ON public.library_evidence USING btree (recommendation_id);
CREATE INDEX library_evidencehistory_example_id_430e0ab6 ON public.library_evidencehistory USING btree (example_id);
CREATE INDEX library_evidencehistory_finding_id_4d2fedcc ON public.library_evidencehistory USING btree (finding_id);
CREATE INDEX library_evidencehistory_pgh_context_id_c1aa84e6 ON public.library_evidencehistory USING btree (pgh_context_id);
CREATE INDEX library_evidencehistory_pgh_obj_id_70de649d ON public.library_evidencehistory USING btree (pgh_obj_id);
CREATE INDEX library_evidencehistory_recommendation_id_92234a8d ON public.library_evidencehistory USING btree (recommendation_id);
CREATE INDEX library_examplepicture_example_id_7dfadd92 ON public.library_examplepicture USING btree (example_id);
CREATE INDEX library_examplepicture_image_id_e95f0f97 ON public.library_examplepicture USING btree (image_id);
CREATE INDEX library_examplepicturehistory_example_id_42e4d9fd ON public.library_examplepicturehistory USING btree (example_id);
CREATE INDEX library_examplepicturehistory_image_id_0f58aa8e ON public.library_examplepicturehistory USING btree (image_id);
CREATE INDEX library_examplepicturehistory_pgh_context_id_1d274a7f ON public.library_examplepicturehistory USING btree (pgh_context_id);
CREATE INDEX library_examplepicturehistory_pgh_obj_id_4933c75a ON public.library_examplepicturehistory USING btree (pgh_obj_id);
CREATE INDEX library_examplesource_example_id_23c59eb7 ON public.library_examplesource USING btree (example_id);
CREATE INDEX library_examplesourcehistory_example_id_eac2286b ON public.library_examplesourcehistory USING btree (example_id);
CREATE INDEX library_examplesourcehistory_pgh_context_id_758801ba ON public.library_examplesourcehistory USING btree (pgh_context_id);
CREATE INDEX library_examplesourcehistory_pgh_obj_id_54b9484a ON public.library_examplesourcehistory USING btree (pgh_obj_id);
CREATE INDEX library_examplestep_example_id_cf3634d1 ON public.library_examplestep USING btree (example_id);
CREATE INDEX library_examplestephistory_example_id_13ff4e9e ON public.library_examplestephistory USING btree (example_id);
CREATE INDEX library_examplestephistory_pgh_context_id_4a6fe031 ON public.library_examplestephistory USING btree (pgh_context_id);
CREATE INDEX library_examplestephistory_pgh_obj_id_84c02fd7 ON public.library_examplestephistory USING btree (pgh_obj_id);
CREATE INDEX library_finding_author_id_a6eda5cf ON public.library_finding USING btree (author_id);
CREATE INDEX library_finding_examples_finding_id_f26589cb ON public.library_finding_examples USING btree (finding_id);
CREATE INDEX library_finding_examples_practiceexample_id_85b3a664 ON public.library_finding_examples USING btree (practiceexample_id);
CREATE INDEX library_finding_network_id_c94c997d ON public.library_finding USING btree (network_id);
CREATE INDEX library_finding_number_204398a7_like ON public.library_finding USING btree (number varchar_pattern_ops);
CREATE INDEX library_finding_organisation_id_25f46cf2 ON public.library_finding USING btree (organisation_id);
CREATE INDEX library_finding_public_id_c36ba1be_like ON public.library_finding USING btree (public_id varchar_pattern_ops);
CREATE INDEX library_finding_topics_finding_id_6f5ca439 ON public.library_finding_topics USING btree (finding_id);
CREATE INDEX library_finding_topics_topic_id_c8709550 ON public.library_finding_topics USING btree (topic_id);
CREATE INDEX library_findinghistory_author_id_b192d5ec ON public.library_findinghistory USING btree (author_id);
CREATE INDEX library_findinghistory_network_id_57356048 ON public.library_findinghistory USING btree (network_id);
CREATE INDEX library_findinghistory_organisation_id_64541391 ON public.library_findinghistory USING btree (organisation_id);
CREATE INDEX library_findinghistory_pgh_context_id_2d978260 ON public.library_findinghistory USING btree (pgh_context_id);
CREATE INDEX library_findinghistory_pgh_obj_id_25f31df2 ON public.library_findinghistory USING btree (pgh_obj_id);
CREATE INDEX library_practiceexample_author_id_539158cb ON public.library_practiceexample USING btree (author_id);
CREATE INDEX library_practiceexample_contact_id_12d9b46b ON public.library_practiceexample USING btree (contact_id);
CREATE INDEX library_practiceexample_editor_id_f66fbf5c ON public.library_practiceexample USING btree (editor_id);
CREATE INDEX library_practiceexample_first_published_at_a4ba49ab ON public.library_practiceexample USING btree (first_published_at);
CREATE INDEX library_practiceexample_latest_revision_id_1fe30a86 ON public.library_practiceexample USING btree (latest_revision_id);
CREATE INDEX library_practiceexample_live_revision_id_46e504f7 ON public.library_practiceexample USING btree (live_revision_id);
CREATE INDEX library_practiceexample_locked_by_id_7cf8bbd0 ON public.library_practiceexample USING btree (locked_by_id);
CREATE INDEX library_practiceexample_network_id_06320064 ON public.library_practiceexample USING btree (network_id);
CREATE INDEX library_practiceexample_number_7df37565_like ON public.library_practiceexample USING btree (number varchar_pattern_ops);
CREATE INDEX library_practiceexample_organisation_id_9597ddab ON public.library_practiceexample USING btree (organisation_id);
CREATE INDEX library_practiceexample_public_id_e64f8609_like ON public.library_practiceexample USING btree (public_id varchar_pattern_ops);
CREATE INDEX library_practiceexample_topics_practiceexample_id_68489bdd ON public.library_practiceexample_topics USING btree (practiceexample_id);
CREATE INDEX library_practiceexample_topics_topic_id_24695633 ON public.library_practiceexample_topics USING btree (topic_id);
CREATE INDEX library_practiceexamplehistory_author_id_bd816d91 ON public.library_practiceexamplehistory USING btree (author_id);
CREATE INDEX library_practiceexamplehistory_contact_id_ef374c20 ON public.library_practiceexamplehistory USING btree (contact_id);
CREATE INDEX library_practiceexamplehistory_editor_id_01e0b709 ON public.library_practiceexamplehistory USING btree (editor_id);
CREATE INDEX library_practiceexamplehistory_latest_revision_id_cd099a10 ON public.library_practiceexamplehistory USING btree (latest_revision_id);
CREATE INDEX library_practiceexamplehistory_live_revision_id_17fdbb12 ON public.library_practiceexamplehistory USING btree (live_revision_id);
CREATE INDEX library_practiceexamplehistory_locked_by_id_218e7946 ON public.library_practiceexamplehistory USING btree (locked_by_id);
CREATE INDEX library_practiceexamplehistory_network_id_1d6a637e ON public.library_practiceexamplehistory USING btree (network_id);
CREATE INDEX library_practiceexamplehistory_organisation_id_96813001 ON public.library_practiceexamplehistory USING btree (organisation_id);
CREATE INDEX library_practiceexamplehistory_pgh_context_id_91d9a85c ON public.library_practiceexamplehistory USING btree (pgh_context_id);
CREATE INDEX library_practiceexamplehistory_pgh_obj_id_edcdf462 ON public.library_practiceexamplehistory USING btree (pgh_obj_id);
CREATE INDEX library_recommendation_author_id_baa1e854 ON public.library_recommendation USING btree (author_id);
CREATE INDEX library_recommendation_editor_id_e11b1457 ON public.library_recommendation USING btree (editor_id);
CREATE INDEX library_recommendation_first_published_at_49448784 ON public.library_recommendation USING btree (first_published_at);
CREATE INDEX library_recommendation_latest_revision_id_c331ca5a ON public.library_recommendation USING btree (latest_revision_id);
CREATE INDEX library_recommendation_live_revision_id_844eba61 ON public.library_recommendation USING btree (live_revision_id);
CREATE INDEX library_recommendation_locked_by_id_f14d6d82 ON public.library_recommendation USING btree (locked_by_id);
CREATE INDEX library_recommendation_network_id_b96f6cf4 ON public.library_recommendation USING btree (network_id);
CREATE INDEX library_recommendation_number_10247120_like ON public.library_recommendation USING btree (number varchar_pattern_ops);
CREATE INDEX library_recommendation_public_id_940851d3_like ON public.library_recommendation USING btree (public_id varchar_pattern_ops);
CREATE INDEX library_recommendation_topics_recommendation_id_4f127500 ON public.library_recommendation_topics USING btree (recommendation_id);
CREATE INDEX library_recommendation_topics_topic_id_a315afb9 ON public.library_recommendation_topics USING btree (topic_id);
CREATE INDEX library_recommendationhistory_author_id_a4b21af9 ON public.library_recommendationhistory USING btree (author_id);
CREATE INDEX library_recommendationhistory_editor_id_9ab67b74 ON public.library_recommendationhistory USING btree (editor_id);
CREATE INDEX library_recommendationhistory_latest_revision_id_f4cb71b9 ON public.library_recommendationhistory USING btree (latest_revision_id);
CREATE INDEX library_recommendationhistory_live_revision_id_8924eb24 ON public.library_recommendationhistory USING btree (live_revision_id);
CREATE INDEX library_recommendationhistory_locked_by_id_56da0bce ON public.library_recommendationhistory USING btree (locked_by_id);
CREATE INDEX library_recommendationhistory_network_id_c743d87f ON public.library_recommendationhistory USING btree (network_id);
CREATE INDEX library_recommendationhistory_pgh_context_id_00f40d4e ON public.library_recommendationhistory USING btree (pgh_context_id);
CREATE INDEX library_recommendationhistory_pgh_obj_id_9185b5d4 ON public.library_recommendationhistory USING btree (pgh_obj_id);
CREATE INDEX library_validation_by_person_id_b8f14ad5 ON public.library_validation USING btree (by_person_id);
CREATE INDEX library_validation_example_id_9a3261f6 ON public.library_validation USING btree (example_id);
CREATE INDEX library_validation_finding_id_f5697771 ON public.library_validation USING btree (finding_id);
CREATE INDEX library_validation_recommendation_id_6f3a3b64 ON public.library_validation USING btree (recommendation_id);
CREATE INDEX library_validationhistory_by_person_id_f9b372bb ON public.library_validationhistory USING btree (by_person_id);
CREATE INDEX library_validationhistory_example_id_47e3fd03 ON public.library_validationhistory USING btree (example_id);
CREATE INDEX library_validationhistory_finding_id_10825ec8 ON public.library_validationhistory USING btree (finding_id);
CREATE INDEX library_validationhistory_pgh_context_id_c5f89681 ON public.library_validationhistory USING btree (pgh_context_id);
CREATE INDEX library_validationhistory_pgh_obj_id_24db4df3 ON public.library_validationhistory USING btree (pgh_obj_id);
CREATE INDEX library_validationhistory_recommendation_id_41738884 ON public.library_validationhistory USING btree (recommendation_id);
CREATE INDEX library_workingaid_network_id_9f44c75c ON public.library_workingaid USING btree (network_id);
CREATE INDEX library_workingaid_slug_12844c79_like ON public.library_workingaid USING btree (slug varchar_pattern_ops);
CREATE INDEX library_workingaid_topics_topic_id_967dae97 ON public.library_workingaid_topics USING btree (topic_id);
CREATE INDEX library_workingaid_topics_workingaid_id_53508025 ON public.library_workingaid_topics USING btree (workingaid_id);
CREATE INDEX library_workingaidhistory_network_id_c7ad19c8 ON public.library_workingaidhistory USING btree (network_id);
CREATE INDEX library_workingaidhistory_pgh_context_id_7926c51b ON public.library_workingaidhistory USING btree (pgh_context_id);
CREATE INDEX library_workingaidhistory_pgh_obj_id_ce388aa2 ON public.library_workingaidhistory USING btree (pgh_obj_id);
CREATE UNIQUE INDEX mail_preference_address_once ON public.core_mailpreference USING btree (address) WHERE (NOT ((address)::text = ''::text));
CREATE INDEX membership_network_state ON public.network_membership USING btree (network_id, state);
CREATE UNIQUE INDEX membership_one_joining_at_a_time ON public.network_membership USING btree (organisation_id, network_id) WHERE ((state)::text = ANY ((ARRAY['interested'::character varying, 'requirements_open'::character varying, 'resolution_pending'::character varying])::text[]));
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX network_agreement_parties_agreement_id_999d4910 ON public.network_agreement_parties USING btree (agreement_id);
CREATE INDEX network_agreement_parties_organisation_id_c7fbe46c ON public.network_agreement_parties USING btree (organisation_id);
CREATE INDEX network_agreement_series_id_9934d216 ON public.network_agreement USING btree (series_id);
CREATE INDEX network_agreement_source_id_05a4e849 ON public.network_agreement USING btree (source_id);
CREATE INDEX network_agreementdocument_agreement_id_5d80fcdd ON public.network_agreementdocument USING btree (agreement_id);
CREATE INDEX network_agreementdocument_file_id_279d1ad4 ON public.network_agreementdocument USING btree (file_id);
CREATE INDEX network_agreementdocumenthistory_agreement_id_e4654a95 ON public.network_agreementdocumenthistory USING btree (agreement_id);
CREATE INDEX network_agreementdocumenthistory_file_id_7bd2f5cc ON public.network_agreementdocumenthistory USING btree (file_id);
CREATE INDEX network_agreementdocumenthistory_pgh_context_id_e5e75c6d ON public.network_agreementdocumenthistory USING btree (pgh_context_id);
CREATE INDEX network_agreementdocumenthistory_pgh_obj_id_b3315aa1 ON public.network_agreementdocumenthistory USING btree (pgh_obj_id);
CREATE INDEX network_agreementgrant_agreement_id_881ac8eb ON public.network_agreementgrant USING btree (agreement_id);
CREATE INDEX network_agreementgrant_network_id_ecc63338 ON public.network_agreementgrant USING btree (network_id);
CREATE INDEX network_agreementgrant_service_id_556a0094 ON public.network_agreementgrant USING btree (service_id);
CREATE INDEX network_agreementgranthistory_agreement_id_3c179bea ON public.network_agreementgranthistory USING btree (agreement_id);
CREATE INDEX network_agreementgranthistory_network_id_d1c55c87 ON public.network_agreementgranthistory USING btree (network_id);
CREATE INDEX network_agreementgranthistory_pgh_context_id_c495f9df ON public.network_agreementgranthistory USING btree (pgh_context_id);
CREATE INDEX network_agreementgranthistory_pgh_obj_id_0c64a697 ON public.network_agreementgranthistory USING btree (pgh_obj_id);
CREATE INDEX network_agreementgranthistory_service_id_f188db2b ON public.network_agreementgranthistory USING btree (service_id);
CREATE INDEX network_agreementhistory_pgh_context_id_ccd2f02b ON public.network_agreementhistory USING btree (pgh_context_id);
CREATE INDEX network_agreementhistory_pgh_obj_id_78c1d829 ON public.network_agreementhistory USING btree (pgh_obj_id);
CREATE INDEX network_agreementhistory_renews_id_df056cf1 ON public.network_agreementhistory USING btree (renews_id);
CREATE INDEX network_agreementhistory_series_id_9a426f67 ON public.network_agreementhistory USING btree (series_id);
CREATE INDEX network_agreementhistory_source_id_984be31d ON public.network_agreementhistory USING btree (source_id);
CREATE INDEX network_agreementseries_slug_31a7307a_like ON public.network_agreementseries USING btree (slug varchar_pattern_ops);
CREATE INDEX network_agreementserieshistory_pgh_context_id_00f69d74 ON public.network_agreementserieshistory USING btree (pgh_context_id);
CREATE INDEX network_agreementserieshistory_pgh_obj_id_28369bfe ON public.network_agreementserieshistory USING btree (pgh_obj_id);
CREATE INDEX network_checklistentry_file_id_a9526dfd ON public.network_checklistentry USING btree (file_id);
CREATE INDEX network_checklistentry_item_id_f5027c11 ON public.network_checklistentry USING btree (item_id);
CREATE INDEX network_checklistentry_membership_id_76d0399b ON public.network_checklistentry USING btree (membership_id);
CREATE INDEX network_checklistentryhistory_file_id_f0adab87 ON public.network_checklistentryhistory USING btree (file_id);
CREATE INDEX network_checklistentryhistory_item_id_ab0c1205 ON public.network_checklistentryhistory USING btree (item_id);
CREATE INDEX network_checklistentryhistory_membership_id_86e7df79 ON public.network_checklistentryhistory USING btree (membership_id);
CREATE INDEX network_checklistentryhistory_pgh_context_id_4ac17427 ON public.network_checklistentryhistory USING btree (pgh_context_id);
CREATE INDEX network_checklistentryhistory_pgh_obj_id_e5b4201b ON public.network_checklistentryhistory USING btree (pgh_obj_id);
CREATE INDEX network_checklistitem_version_id_45e3b1ed ON public.network_checklistitem USING btree (version_id);
CREATE INDEX network_checklistitemhistory_pgh_context_id_4027dff2 ON public.network_checklistitemhistory USING btree (pgh_context_id);
CREATE INDEX network_checklistitemhistory_pgh_obj_id_ef27afbc ON public.network_checklistitemhistory USING btree (pgh_obj_id);
CREATE INDEX network_checklistitemhistory_version_id_b07fdfa3 ON public.network_checklistitemhistory USING btree (version_id);
CREATE INDEX network_checklistversion_network_id_03b2c941 ON public.network_checklistversion USING btree (network_id);
CREATE INDEX network_checklistversionhistory_network_id_69d59334 ON public.network_checklistversionhistory USING btree (network_id);
CREATE INDEX network_checklistversionhistory_pgh_context_id_7c9b3ac7 ON public.network_checklistversionhistory USING btree (pgh_context_id);
CREATE INDEX network_checklistversionhistory_pgh_obj_id_a1c46bca ON public.network_checklistversionhistory USING btree (pgh_obj_id);
CREATE INDEX network_circle_network_id_0de67d9f ON public.network_circle USING btree (network_id);
CREATE INDEX network_circlehistory_network_id_37091e1a ON public.network_circlehistory USING btree (network_id);
CREATE INDEX network_circlehistory_pgh_context_id_319eb442 ON public.network_circlehistory USING btree (pgh_context_id);
CREATE INDEX network_circlehistory_pgh_obj_id_10aa9558 ON public.network_circlehistory USING btree (pgh_obj_id);
CREATE INDEX network_circlemembership_circle_id_0ea916aa ON public.network_circlemembership USING btree (circle_id);
CREATE INDEX network_circlemembership_organisation_id_5e8384b9 ON public.network_circlemembership USING btree (organisation_id);
CREATE INDEX network_circlemembershiphistory_circle_id_7facc703 ON public.network_circlemembershiphistory USING btree (circle_id);
CREATE INDEX network_circlemembershiphistory_organisation_id_e7049b14 ON public.network_circlemembershiphistory USING btree (organisation_id);
CREATE INDEX network_circlemembershiphistory_pgh_context_id_d3b926ad ON public.network_circlemembershiphistory USING btree (pgh_context_id);
CREATE INDEX network_circlemembershiphistory_pgh_obj_id_ef378f3f ON public.network_circlemembershiphistory USING btree (pgh_obj_id);
CREATE INDEX network_claim_source_id_d6a2b199 ON public.network_claim USING btree (source_id);
CREATE INDEX network_claimhistory_pgh_context_id_9b3b2352 ON public.network_claimhistory USING btree (pgh_context_id);
CREATE INDEX network_claimhistory_pgh_obj_id_fe0d2c4f ON public.network_claimhistory USING btree (pgh_obj_id);
CREATE INDEX network_claimhistory_source_id_4e4b97ca ON public.network_claimhistory USING btree (source_id);
CREATE INDEX network_eligibilityrule_network_id_2bfce641 ON public.network_eligibilityrule USING btree (network_id);
CREATE INDEX network_eligibilityrulehistory_network_id_fe8288b6 ON public.network_eligibilityrulehistory USING btree (network_id);
CREATE INDEX network_eligibilityrulehistory_pgh_context_id_13330b37 ON public.network_eligibilityrulehistory USING btree (pgh_context_id);
CREATE INDEX network_eligibilityrulehistory_pgh_obj_id_0ef2cd6f ON public.network_eligibilityrulehistory USING btree (pgh_obj_id);
CREATE INDEX network_imagerendition_filter_spec_144d23c2 ON public.network_imagerendition USING btree (filter_spec);
CREATE INDEX network_imagerendition_filter_spec_144d23c2_like ON public.network_imagerendition USING btree (filter_spec varchar_pattern_ops);
CREATE INDEX network_imagerendition_image_id_6f20286d ON public.network_imagerendition USING btree (image_id);
CREATE INDEX network_membership_checklist_id_4d3ac05f ON public.network_membership USING btree (checklist_id);
CREATE INDEX network_membership_network_id_6ebff6df ON public.network_membership USING btree (network_id);
CREATE INDEX network_membership_organisation_id_0c1b6a2b ON public.network_membership USING btree (organisation_id);
CREATE INDEX network_membership_source_id_43110587 ON public.network_membership USING btree (source_id);
CREATE INDEX network_membership_succeeds_id_6ae853d2 ON public.network_membership USING btree (succeeds_id);
CREATE INDEX network_membershiphistory_checklist_id_2dcbcdda ON public.network_membershiphistory USING btree (checklist_id);
CREATE INDEX network_membershiphistory_network_id_dd46d244 ON public.network_membershiphistory USING btree (network_id);
CREATE INDEX network_membershiphistory_organisation_id_07fa85f7 ON public.network_membershiphistory USING btree (organisation_id);
CREATE INDEX network_membershiphistory_pgh_context_id_311ffc2d ON public.network_membershiphistory USING btree (pgh_context_id);
CREATE INDEX network_membershiphistory_pgh_obj_id_75c1ae56 ON public.network_membershiphistory USING btree (pgh_obj_id);
CREATE INDEX network_membershiphistory_source_id_6021c76e ON public.network_membershiphistory USING btree (source_id);
CREATE INDEX network_membershiphistory_succeeds_id_bf6e3200 ON public.network_membershiphistory USING btree (succeeds_id);
CREATE INDEX network_membershiptransition_membership_id_7b4b7085 ON public.network_membershiptransition USING btree (membership_id);
CREATE INDEX network_network_association_id_760d241e ON public.network_network USING btree (association_id);
CREATE INDEX network_network_operating_body_id_e85db19d ON public.network_network USING btree (operating_body_id);
CREATE INDEX network_network_parent_id_32fb4da6 ON public.network_network USING btree (parent_id);
CREATE INDEX network_network_slug_b034d512_like ON public.network_network USING btree (slug varchar_pattern_ops);
CREATE INDEX network_networkdocument_collection_id_b1ccd64c ON public.network_networkdocument USING btree (collection_id);
CREATE INDEX network_networkdocument_uploaded_by_user_id_86ae2e8d ON public.network_networkdocument USING btree (uploaded_by_user_id);
CREATE INDEX network_networkhistory_association_id_e6415de4 ON public.network_networkhistory USING btree (association_id);
CREATE INDEX network_networkhistory_operating_body_id_ebced9fc ON public.network_networkhistory USING btree (operating_body_id);
CREATE INDEX network_networkhistory_parent_id_68765e7a ON public.network_networkhistory USING btree (parent_id);
CREATE INDEX network_networkhistory_pgh_context_id_ba772dda ON public.network_networkhistory USING btree (pgh_context_id);
CREATE INDEX network_networkhistory_pgh_obj_id_67d18fe2 ON public.network_networkhistory USING btree (pgh_obj_id);
CREATE INDEX network_networkimage_collection_id_18167e0a ON public.network_networkimage USING btree (collection_id);
CREATE INDEX network_networkimage_created_at_869fa096 ON public.network_networkimage USING btree (created_at);
CREATE INDEX network_networkimage_file_hash_cba0f10c ON public.network_networkimage USING btree (file_hash);
CREATE INDEX network_networkimage_file_hash_cba0f10c_like ON public.network_networkimage USING btree (file_hash varchar_pattern_ops);
CREATE INDEX network_networkimage_uploaded_by_user_id_db286755 ON public.network_networkimage USING btree (uploaded_by_user_id);
CREATE INDEX network_openness_network_id_af7add35 ON public.network_openness USING btree (network_id);
CREATE INDEX network_opennesshistory_network_id_7476b75e ON public.network_opennesshistory USING btree (network_id);
CREATE INDEX network_opennesshistory_pgh_context_id_8344f82b ON public.network_opennesshistory USING btree (pgh_context_id);
CREATE INDEX network_opennesshistory_pgh_obj_id_e18c846f ON public.network_opennesshistory USING btree (pgh_obj_id);
CREATE INDEX network_organisation_public_id_b561154d_like ON public.network_organisation USING btree (public_id varchar_pattern_ops);
CREATE INDEX network_organisation_slug_75ecf86f_like ON public.network_organisation USING btree (slug varchar_pattern_ops);
CREATE INDEX network_organisation_topics_organisation_id_8446ba31 ON public.network_organisation_topics USING btree (organisation_id);
CREATE INDEX network_organisation_topics_topic_id_b2ef4184 ON public.network_organisation_topics USING btree (topic_id);
CREATE INDEX network_organisationhistory_pgh_context_id_1c45853c ON public.network_organisationhistory USING btree (pgh_context_id);
CREATE INDEX network_organisationhistory_pgh_obj_id_55c0bf00 ON public.network_organisationhistory USING btree (pgh_obj_id);
CREATE INDEX network_organisationhistory_territory_id_5372d631 ON public.network_organisationhistory USING btree (territory_id);
CREATE INDEX network_organisationname_organisation_id_7c0770ab ON public.network_organisationname USING btree (organisation_id);
CREATE INDEX network_organisationname_source_id_ef84a3c5 ON public.network_organisationname USING btree (source_id);
CREATE INDEX network_organisationnamehistory_organisation_id_159a873f ON public.network_organisationnamehistory USING btree (organisation_id);
CREATE INDEX network_organisationnamehistory_pgh_context_id_487c8d24 ON public.network_organisationnamehistory USING btree (pgh_context_id);
CREATE INDEX network_organisationnamehistory_pgh_obj_id_00691efe ON public.network_organisationnamehistory USING btree (pgh_obj_id);
CREATE INDEX network_organisationnamehistory_source_id_3e518fb5 ON public.network_organisationnamehistory USING btree (source_id);
CREATE INDEX network_person_public_id_7744ef3c_like ON public.network_person USING btree (public_id varchar_pattern_ops);
CREATE INDEX network_person_user_id_4d11aa5a ON public.network_person USING btree (user_id);
CREATE INDEX network_personhistory_pgh_context_id_f82e4055 ON public.network_personhistory USING btree (pgh_context_id);
CREATE INDEX network_personhistory_pgh_obj_id_97257106 ON public.network_personhistory USING btree (pgh_obj_id);
CREATE INDEX network_personhistory_user_id_1ae35784 ON public.network_personhistory USING btree (user_id);
CREATE INDEX network_profileproposal_decided_by_id_78243bf6 ON public.network_profileproposal USING btree (decided_by_id);
CREATE INDEX network_profileproposal_organisation_id_85e3434b ON public.network_profileproposal USING btree (organisation_id);
CREATE INDEX network_profileproposal_proposed_by_id_acf01dca ON public.network_profileproposal USING btree (proposed_by_id);
CREATE INDEX network_profileproposalhistory_decided_by_id_26e9728d ON public.network_profileproposalhistory USING btree (decided_by_id);
CREATE INDEX network_profileproposalhistory_organisation_id_efea53c6 ON public.network_profileproposalhistory USING btree (organisation_id);
CREATE INDEX network_profileproposalhistory_pgh_context_id_604c1f86 ON public.network_profileproposalhistory USING btree (pgh_context_id);
CREATE INDEX network_profileproposalhistory_pgh_obj_id_00973193 ON public.network_profileproposalhistory USING btree (pgh_obj_id);
CREATE INDEX network_profileproposalhistory_proposed_by_id_3670df61 ON public.network_profileproposalhistory USING btree (proposed_by_id);
CREATE INDEX network_seat_network_id_1db76bce ON public.network_seat USING btree (network_id);
CREATE INDEX network_seat_organisation_id_d8c12af3 ON public.network_seat USING btree (organisation_id);
CREATE INDEX network_seat_person_id_bfd1f668 ON public.network_seat USING btree (person_id);
CREATE INDEX network_seat_topics_seat_id_afebaadc ON public.network_seat_topics USING btree (seat_id);
CREATE INDEX network_seat_topics_topic_id_3b7db93a ON public.network_seat_topics USING btree (topic_id);
CREATE INDEX network_seathandover_public_id_634604a0_like ON public.network_seathandover USING btree (public_id varchar_pattern_ops);
CREATE INDEX network_seathandover_seat_id_0fee4140 ON public.network_seathandover USING btree (seat_id);
CREATE INDEX network_seathandover_successor_id_3ab27834 ON public.network_seathandover USING btree (successor_id);
CREATE INDEX network_seathandover_ticket_id_84074be3 ON public.network_seathandover USING btree (ticket_id);
CREATE INDEX network_seathandoverhistory_pgh_context_id_b51e44f9 ON public.network_seathandoverhistory USING btree (pgh_context_id);
CREATE INDEX network_seathandoverhistory_pgh_obj_id_5b8789eb ON public.network_seathandoverhistory USING btree (pgh_obj_id);
CREATE INDEX network_seathandoverhistory_seat_id_59bcbd2c ON public.network_seathandoverhistory USING btree (seat_id);
CREATE INDEX network_seathandoverhistory_successor_id_0fd3b38f ON public.network_seathandoverhistory USING btree (successor_id);
CREATE INDEX network_seathandoverhistory_ticket_id_1b4e4119 ON public.network_seathandoverhistory USING btree (ticket_id);
CREATE INDEX network_seathistory_network_id_eae2823d ON public.network_seathistory USING btree (network_id);
CREATE INDEX network_seathistory_organisation_id_b6ea201b ON public.network_seathistory USING btree (organisation_id);
CREATE INDEX network_seathistory_person_id_f7258351 ON public.network_seathistory USING btree (person_id);
CREATE INDEX network_seathistory_pgh_context_id_6ddc367b ON public.network_seathistory USING btree (pgh_context_id);
CREATE INDEX network_seathistory_pgh_obj_id_125e6983 ON public.network_seathistory USING btree (pgh_obj_id);
CREATE INDEX network_service_network_id_51b5e635 ON public.network_service USING btree (network_id);
CREATE INDEX network_service_provider_id_6636d664 ON public.network_service USING btree (provider_id);
CREATE INDEX network_service_slug_1fc66e6b_like ON public.network_service USING btree (slug varchar_pattern_ops);
CREATE INDEX network_service_topics_service_id_ae4eb4fa ON public.network_service_topics USING btree (service_id);
CREATE INDEX network_service_topics_topic_id_76a2c8dc ON public.network_service_topics USING btree (topic_id);
CREATE INDEX network_servicechoice_organisation_id_ce5ac241 ON public.network_servicechoice USING btree (organisation_id);
CREATE INDEX network_servicechoice_service_id_f51e8ec8 ON public.network_servicechoice USING btree (service_id);
CREATE INDEX network_servicechoicehistory_organisation_id_230653d2 ON public.network_servicechoicehistory USING btree (organisation_id);
CREATE INDEX network_servicechoicehistory_pgh_context_id_2249fe24 ON public.network_servicechoicehistory USING btree (pgh_context_id);
CREATE INDEX network_servicechoicehistory_pgh_obj_id_5de835de ON public.network_servicechoicehistory USING btree (pgh_obj_id);
CREATE INDEX network_servicechoicehistory_service_id_90035659 ON public.network_servicechoicehistory USING btree (service_id);
CREATE INDEX network_servicehistory_network_id_c675b629 ON public.network_servicehistory USING btree (network_id);
CREATE INDEX network_servicehistory_pgh_context_id_30d21789 ON public.network_servicehistory USING btree (pgh_context_id);
CREATE INDEX network_servicehistory_pgh_obj_id_6c22d5ad ON public.network_servicehistory USING btree (pgh_obj_id);
CREATE INDEX network_servicehistory_provider_id_618d01d2 ON public.network_servicehistory USING btree (provider_id);
CREATE INDEX network_statement_network_id_ddf174ae ON public.network_statement USING btree (network_id);
CREATE INDEX network_statementhistory_network_id_ada3dbd0 ON public.network_statementhistory USING btree (network_id);
CREATE INDEX network_statementhistory_pgh_context_id_8cb82707 ON public.network_statementhistory USING btree (pgh_context_id);
CREATE INDEX network_statementhistory_pgh_obj_id_5b198bb7 ON public.network_statementhistory USING btree (pgh_obj_id);
CREATE INDEX network_tie_origin_id_8e98abd9 ON public.network_tie USING btree (origin_id);
CREATE INDEX network_tie_source_id_24d69cf1 ON public.network_tie USING btree (source_id);
CREATE INDEX network_tie_target_id_72002aea ON public.network_tie USING btree (target_id);
CREATE INDEX network_tiehistory_origin_id_03fd5296 ON public.network_tiehistory USING btree (origin_id);
CREATE INDEX network_tiehistory_pgh_context_id_9f56abe1 ON public.network_tiehistory USING btree (pgh_context_id);
CREATE INDEX network_tiehistory_pgh_obj_id_e9c136eb ON public.network_tiehistory USING btree (pgh_obj_id);
CREATE INDEX network_tiehistory_source_id_e4083105 ON public.network_tiehistory USING btree (source_id);
CREATE INDEX network_tiehistory_target_id_7891d4ce ON public.network_tiehistory USING btree (target_id);
CREATE INDEX outbox_cause ON public.core_outboxmail USING btree (cause_kind, cause_id);
CREATE INDEX outbox_latest ON public.core_outboxmail USING btree (created_at DESC);
CREATE INDEX outbox_state_due ON public.core_outboxmail USING btree (state, due_at);
CREATE INDEX portal_newsitem_picture_id_edcbd3c7 ON public.portal_newsitem USING btree (picture_id);
CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);
CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));
CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);
CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);
CREATE UNIQUE INDEX profile_one_open_proposal ON public.network_profileproposal USING btree (organisation_id) WHERE ((state)::text = 'open'::text);
CREATE INDEX recommendation_network_state ON public.library_recommendation USING btree (network_id, state);
CREATE INDEX recommendation_scope_published ON public.library_recommendation USING btree (scope, published_on DESC);
CREATE INDEX referenceindex_source_object ON public.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);
CREATE INDEX referenceindex_target_object ON public.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);
CREATE INDEX register_boundary_edition_id_a08d2f2e ON public.register_boundary USING btree (edition_id);
CREATE INDEX register_editionhistory_pgh_context_id_1a187561 ON public.register_editionhistory USING btree (pgh_context_id);
CREATE INDEX register_editionhistory_pgh_obj_id_340d4ec5 ON public.register_editionhistory USING btree (pgh_obj_id);
CREATE INDEX register_editionhistory_ticket_id_384b89b7 ON public.register_editionhistory USING btree (ticket_id);
CREATE INDEX register_succession_edition_id_064c9739 ON public.register_succession USING btree (edition_id);
CREATE INDEX register_succession_predecessor_id_690751a5 ON public.register_succession USING btree (predecessor_id);
CREATE INDEX register_succession_successor_id_a224db7a ON public.register_succession USING btree (successor_id);
CREATE INDEX register_successionhistory_edition_id_516af963 ON public.register_successionhistory USING btree (edition_id);
CREATE INDEX register_successionhistory_pgh_context_id_adebf68d ON public.register_successionhistory USING btree (pgh_context_id);
CREATE INDEX register_successionhistory_pgh_obj_id_70d9d7f0 ON public.register_successionhistory USING btree (pgh_obj_id);
CREATE INDEX register_successionhistory_predecessor_id_4b2f2ab9 ON public.register_successionhistory USING btree (predecessor_id);
CREATE INDEX register_successionhistory_successor_id_c5377fd9 ON public.register_successionhistory USING btree (successor_id);
CREATE INDEX register_territory_parent_id_7958f11f ON public.register_territory USING btree (parent_id);
CREATE INDEX register_territoryhistory_introduced_by_id_f633b9c0 ON public.register_territoryhistory USING btree (introduced_by_id);
CREATE INDEX register_territoryhistory_parent_id_4b86a650 ON public.register_territoryhistory USING btree (parent_id);
CREATE INDEX register_territoryhistory_pgh_context_id_41e61146 ON public.register_territoryhistory USING btree (pgh_context_id);
CREATE INDEX register_territoryhistory_pgh_obj_id_a8f9c1b3 ON public.register_territoryhistory USING btree (pgh_obj_id);
CREATE INDEX register_territoryhistory_written_by_id_38104e9f ON public.register_territoryhistory USING btree (written_by_id);
CREATE INDEX register_territoryname_edition_id_10f873bc ON public.register_territoryname USING btree (edition_id);
CREATE INDEX register_territoryname_territory_id_8fad37d4 ON public.register_territoryname USING btree (territory_id);
CREATE INDEX register_territorynamehistory_edition_id_a67e6d25 ON public.register_territorynamehistory USING btree (edition_id);
CREATE INDEX register_territorynamehistory_pgh_context_id_939f2dcc ON public.register_territorynamehistory USING btree (pgh_context_id);
CREATE INDEX register_territorynamehistory_pgh_obj_id_cf4ce765 ON public.register_territorynamehistory USING btree (pgh_obj_id);
CREATE INDEX register_territorynamehistory_territory_id_5250eda1 ON public.register_territorynamehistory USING btree (territory_id);
CREATE INDEX request_state_service ON public.advice_advicerequest USING btree (state, service_id);
CREATE INDEX search_change_transaction ON public.search_change USING btree (transaction);
CREATE INDEX search_change_written ON public.search_change USING btree (written_at);
CREATE UNIQUE INDEX seat_handover_once ON public.network_seathandover USING btree (seat_id) WHERE ((state)::text = 'asked'::text);
CREATE INDEX taggit_tag_name_58eb2ed9_like ON public.taggit_tag USING btree (name varchar_pattern_ops);
CREATE INDEX taggit_tag_slug_6be58b2c_like ON public.taggit_tag USING btree (slug varchar_pattern_ops);
CREATE INDEX taggit_tagg_content_8fc721_idx ON public.taggit_taggeditem USING btree (content_type_id, object_id);
CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON public.taggit_taggeditem USING btree (content_type_id);
CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON public.taggit_taggeditem USING btree (object_id);
CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON public.taggit_taggeditem USING btree (tag_id);
CREATE INDEX territory_ags ON public.register_territory USING btree (ags);
CREATE INDEX territory_kreis ON public.register_territory USING btree (kreis_ags, level);
CREATE INDEX territory_land ON public.register_territory USING btree (land_ags, level);
CREATE INDEX territory_level_sort ON public.register_territory USING btree (level, sort_key);
CREATE INDEX text_block_scope_title ON public.advice_textblock USING btree (scope, title);
CREATE INDEX topics_synonymringhistory_pgh_context_id_99e77be6 ON public.topics_synonymringhistory USING btree (pgh_context_id);
CREATE INDEX topics_synonymringhistory_pgh_obj_id_b963b5f7 ON public.topics_synonymringhistory USING btree (pgh_obj_id);
CREATE INDEX topics_topic_broader_id_0c4704a8 ON public.topics_topic USING btree (broader_id);
CREATE INDEX topics_topic_related_from_topic_id_c6600178 ON public.topics_topic_related USING btree (from_topic_id);
CREATE INDEX topics_topic_related_to_topic_id_92748fda ON public.topics_topic_related USING btree (to_topic_id);
CREATE INDEX topics_topic_replaced_by_id_d15510cc ON public.topics_topic USING btree (replaced_by_id);
CREATE INDEX topics_topic_slug_9a23c0cf_like ON public.topics_topic USING btree (slug varchar_pattern_ops);
CREATE INDEX topics_topichistory_broader_id_4368b860 ON public.topics_topichistory USING btree (broader_id);
CREATE INDEX topics_topichistory_pgh_context_id_68c8c86a ON public.topics_topichistory USING btree (pgh_context_id);
CREATE INDEX topics_topichistory_pgh_obj_id_54460afb ON public.topics_topichistory USING btree (pgh_obj_id);
CREATE INDEX topics_topichistory_replaced_by_id_eaedaa27 ON public.topics_topichistory USING btree (replaced_by_id);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_in_progress_workflow ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX wagtailadmi_content_717955_idx ON public.wagtailadmin_editingsession USING btree (content_type_id, object_id);
CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON public.wagtailadmin_editingsession USING btree (content_type_id);
CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON public.wagtailadmin_editingsession USING btree (user_id);
CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON public.wagtailadmin_formstate USING btree (content_type_id);
CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON public.wagtailadmin_formstate USING btree (user_id);
CREATE INDEX wagtailcore_apitoken_key_hash_65979b78_like ON public.wagtailcore_apitoken USING btree (key_hash varchar_pattern_ops);
CREATE INDEX wagtailcore_apitoken_user_id_49b1141b ON public.wagtailcore_apitoken USING btree (user_id);
CREATE INDEX wagtailcore_collection_path_d848dc19_like ON public.wagtailcore_collection USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON public.wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);
CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON public.wagtailcore_collectionviewrestriction USING btree (collection_id);
CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON public.wagtailcore_collectionviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_comment_page_id_108444b5 ON public.wagtailcore_comment USING btree (page_id);
CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON public.wagtailcore_comment USING btree (resolved_by_id);
CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON public.wagtailcore_comment USING btree (revision_created_id);
CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON public.wagtailcore_comment USING btree (user_id);
CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON public.wagtailcore_commentreply USING btree (comment_id);
CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON public.wagtailcore_commentreply USING btree (user_id);
CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON public.wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);
CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON public.wagtailcore_groupapprovaltask_groups USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON public.wagtailcore_groupcollectionpermission USING btree (collection_id);
CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON public.wagtailcore_groupcollectionpermission USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON public.wagtailcore_groupcollectionpermission USING btree (permission_id);
CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON public.wagtailcore_grouppagepermission USING btree (group_id);
CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON public.wagtailcore_grouppagepermission USING btree (page_id);
CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON public.wagtailcore_grouppagepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON public.wagtailcore_groupsitepermission USING btree (group_id);
CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON public.wagtailcore_groupsitepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON public.wagtailcore_groupsitepermission USING btree (site_id);
CREATE INDEX wagtailcore_locale_language_code_03149338_like ON public.wagtailcore_locale USING btree (language_code varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON public.wagtailcore_modellogentry USING btree (action);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON public.wagtailcore_modellogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON public.wagtailcore_modellogentry USING btree (content_changed);
CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON public.wagtailcore_modellogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON public.wagtailcore_modellogentry USING btree (object_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON public.wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON public.wagtailcore_modellogentry USING btree (revision_id);
CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON public.wagtailcore_modellogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON public.wagtailcore_modellogentry USING btree (user_id);
CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON public.wagtailcore_page USING btree (alias_of_id);
CREATE INDEX wagtailcore_page_content_type_id_c28424df ON public.wagtailcore_page USING btree (content_type_id);
CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON public.wagtailcore_page USING btree (first_published_at);
CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON public.wagtailcore_page USING btree (latest_revision_id);
CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON public.wagtailcore_page USING btree (live_revision_id);
CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON public.wagtailcore_page USING btree (locale_id);
CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON public.wagtailcore_page USING btree (locked_by_id);
CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON public.wagtailcore_page USING btree (owner_id);
CREATE INDEX wagtailcore_page_path_98eba2c8_like ON public.wagtailcore_page USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_page_slug_e7c11b8f ON public.wagtailcore_page USING btree (slug);
CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON public.wagtailcore_page USING btree (slug varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON public.wagtailcore_pagelogentry USING btree (action);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON public.wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON public.wagtailcore_pagelogentry USING btree (content_changed);
CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON public.wagtailcore_pagelogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON public.wagtailcore_pagelogentry USING btree (page_id);
CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON public.wagtailcore_pagelogentry USING btree (revision_id);
CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON public.wagtailcore_pagelogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON public.wagtailcore_pagelogentry USING btree (user_id);
CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON public.wagtailcore_revision USING btree (approved_go_live_at);
CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON public.wagtailcore_revision USING btree (created_at);
CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON public.wagtailcore_revision USING btree (user_id);
CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON public.wagtailcore_pagesubscription USING btree (page_id);
CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON public.wagtailcore_pagesubscription USING btree (user_id);
CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON public.wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);
CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON public.wagtailcore_pageviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON public.wagtailcore_pageviewrestriction USING btree (page_id);
CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON public.wagtailcore_referenceindex USING btree (base_content_type_id);
CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON public.wagtailcore_referenceindex USING btree (content_type_id);
CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON public.wagtailcore_referenceindex USING btree (to_content_type_id);
CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON public.wagtailcore_revision USING btree (base_content_type_id);
CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON public.wagtailcore_revision USING btree (content_type_id);
CREATE INDEX wagtailcore_site_hostname_96b20b46 ON public.wagtailcore_site USING btree (hostname);
CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON public.wagtailcore_site USING btree (hostname varchar_pattern_ops);
CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON public.wagtailcore_site USING btree (root_page_id);
CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON public.wagtailcore_task USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON public.wagtailcore_taskstate USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON public.wagtailcore_taskstate USING btree (finished_by_id);
CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON public.wagtailcore_taskstate USING btree (revision_id);
CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON public.wagtailcore_taskstate USING btree (task_id);
CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON public.wagtailcore_taskstate USING btree (workflow_state_id);
CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON public.wagtailcore_uploadedfile USING btree (for_content_type_id);
CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON public.wagtailcore_uploadedfile USING btree (uploaded_by_user_id);
CREATE INDEX wagtailcore_uuid_06a44d_idx ON public.wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_uuid_d6363b_idx ON public.wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON public.wagtailcore_workflowcontenttype USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON public.wagtailcore_workflowpage USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON public.wagtailcore_workflowstate USING btree (base_content_type_id);
CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON public.wagtailcore_workflowstate USING btree (content_type_id);
CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON public.wagtailcore_workflowstate USING btree (requested_by_id);
CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON public.wagtailcore_workflowstate USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON public.wagtailcore_workflowtask USING btree (task_id);
CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON public.wagtailcore_workflowtask USING btree (workflow_id);
CREATE INDEX wagtaildocs_document_collection_id_23881625 ON public.wagtaildocs_document USING btree (collection_id);
CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON public.wagtaildocs_document USING btree (uploaded_by_user_id);
CREATE INDEX wagtailembeds_embed_cache_until_26c94bb0 ON public.wagtailembeds_embed USING btree (cache_until);
CREATE INDEX wagtailembeds_embed_hash_c9bd8c9a_like ON public.wagtailembeds_embed USING btree (hash varchar_pattern_ops);
CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON public.wagtailimages_image USING btree (collection_id);
CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON public.wagtailimages_image USING btree (created_at);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON public.wagtailimages_image USING btree (file_hash);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON public.wagtailimages_image USING btree (file_hash varchar_pattern_ops);
CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON public.wagtailimages_image USING btree (uploaded_by_user_id);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON public.wagtailimages_rendition USING btree (filter_spec);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON public.wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);
CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON public.wagtailimages_rendition USING btree (image_id);
CREATE INDEX wagtailredirects_redirect_old_path_bb35247b ON public.wagtailredirects_redirect USING btree (old_path);
CREATE INDEX wagtailredirects_redirect_old_path_bb35247b_like ON public.wagtailredirects_redirect USING btree (old_path varchar_pattern_ops);
CREATE INDEX wagtailredirects_redirect_redirect_page_id_b5728a8f ON public.wagtailredirects_redirect USING btree (redirect_page_id);
CREATE INDEX wagtailredirects_redirect_site_id_780a0e1e ON public.wagtailredirects_redirect USING btree (site_id);
CREATE INDEX wagtailsear_autocom_476c89_gin ON public.wagtailsearch_indexentry USING gin (autocomplete);
CREATE INDEX wagtailsear_body_90c85d_gin ON public.wagtailsearch_indexentry USING gin (body);
CREATE INDEX wagtailsear_title_9caae0_gin ON public.wagtailsearch_indexentry USING gin (title);
CREATE INDEX wagtailsearch_indexentry_content_type_id_62ed694f ON public.wagtailsearch_indexentry USING btree (content_type_id);
CREATE INDEX workflowstate_base_ct_id_idx ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id);
CREATE INDEX workflowstate_ct_id_idx ON public.wagtailcore_workflowstate USING btree (content_type_id, object_id);
CREATE TRIGGER pgtrigger_append_only_0072c BEFORE DELETE OR UPDATE ON public.library_recommendationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0072c();
CREATE TRIGGER pgtrigger_append_only_02122 BEFORE DELETE OR UPDATE ON public.network_seathistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_02122();
CREATE TRIGGER pgtrigger_append_only_05351 BEFORE DELETE OR UPDATE ON public.library_practiceexamplehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_05351();
CREATE TRIGGER pgtrigger_append_only_0c90a BEFORE DELETE OR UPDATE ON public.advice_routingrulehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0c90a();
CREATE TRIGGER pgtrigger_append_only_0f43f BEFORE DELETE OR UPDATE ON public.library_collectionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0f43f();
CREATE TRIGGER pgtrigger_append_only_1287c BEFORE DELETE OR UPDATE ON public.network_profileproposalhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1287c();
CREATE TRIGGER pgtrigger_append_only_15046 BEFORE DELETE OR UPDATE ON public.topics_synonymringhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_15046();
CREATE TRIGGER pgtrigger_append_only_16ae0 BEFORE DELETE OR UPDATE ON public.network_membershiptransition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_16ae0();
CREATE TRIGGER pgtrigger_append_only_17d5c BEFORE DELETE OR UPDATE ON public.advice_seathandovermatterhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_17d5c();
CREATE TRIGGER pgtrigger_append_only_1971d BEFORE DELETE OR UPDATE ON public.network_tiehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1971d();
CREATE TRIGGER pgtrigger_append_only_1e913 BEFORE DELETE OR UPDATE ON public.register_editionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1e913();
CREATE TRIGGER pgtrigger_append_only_23fa5 BEFORE DELETE OR UPDATE ON public.register_successionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_23fa5();
CREATE TRIGGER pgtrigger_append_only_2439f BEFORE DELETE OR UPDATE ON public.advice_casehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2439f();
CREATE TRIGGER pgtrigger_append_only_25ab9 BEFORE DELETE OR UPDATE ON public.advice_textblockhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_25ab9();
CREATE TRIGGER pgtrigger_append_only_2b392 BEFORE DELETE OR UPDATE ON public.network_agreementserieshistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2b392();
CREATE TRIGGER pgtrigger_append_only_2e406 BEFORE DELETE OR UPDATE ON public.network_checklistitemhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2e406();
CREATE TRIGGER pgtrigger_append_only_32d9c BEFORE DELETE OR UPDATE ON public.library_findinghistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_32d9c();
CREATE TRIGGER pgtrigger_append_only_346df BEFORE DELETE OR UPDATE ON public.advice_handoveritemhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_346df();
CREATE TRIGGER pgtrigger_append_only_35c03 BEFORE DELETE OR UPDATE ON public.advice_advicesettingshistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_35c03();
CREATE TRIGGER pgtrigger_append_only_36212 BEFORE DELETE OR UPDATE ON public.network_opennesshistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_36212();
CREATE TRIGGER pgtrigger_append_only_40ea5 BEFORE DELETE OR UPDATE ON public.network_eligibilityrulehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_40ea5();
CREATE TRIGGER pgtrigger_append_only_40f28 BEFORE DELETE OR UPDATE ON public.advice_advicerequesthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_40f28();
CREATE TRIGGER pgtrigger_append_only_48eb1 BEFORE DELETE OR UPDATE ON public.network_servicehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_48eb1();
CREATE TRIGGER pgtrigger_append_only_491cd BEFORE DELETE OR UPDATE ON public.library_commissionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_491cd();
CREATE TRIGGER pgtrigger_append_only_4c809 BEFORE DELETE OR UPDATE ON public.advice_routingdecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4c809();
CREATE TRIGGER pgtrigger_append_only_4dfa0 BEFORE DELETE OR UPDATE ON public.network_membershiphistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4dfa0();
CREATE TRIGGER pgtrigger_append_only_4e451 BEFORE DELETE OR UPDATE ON public.advice_absencehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4e451();
CREATE TRIGGER pgtrigger_append_only_4f815 BEFORE DELETE OR UPDATE ON public.accounts_userhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4f815();
CREATE TRIGGER pgtrigger_append_only_4f884 BEFORE DELETE OR UPDATE ON public.network_agreementhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4f884();
CREATE TRIGGER pgtrigger_append_only_52906 BEFORE DELETE OR UPDATE ON public.network_organisationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_52906();
CREATE TRIGGER pgtrigger_append_only_587b4 BEFORE DELETE OR UPDATE ON public.library_examplesourcehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_587b4();
CREATE TRIGGER pgtrigger_append_only_5b7c7 BEFORE DELETE OR UPDATE ON public.network_servicechoicehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5b7c7();
CREATE TRIGGER pgtrigger_append_only_5c227 BEFORE DELETE OR UPDATE ON public.ledger_fact FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5c227();
CREATE TRIGGER pgtrigger_append_only_5df16 BEFORE DELETE OR UPDATE ON public.register_territorynamehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5df16();
CREATE TRIGGER pgtrigger_append_only_5f83c BEFORE DELETE OR UPDATE ON public.library_adoptionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5f83c();
CREATE TRIGGER pgtrigger_append_only_6410f BEFORE DELETE OR UPDATE ON public.network_statementhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6410f();
CREATE TRIGGER pgtrigger_append_only_65e8b BEFORE DELETE OR UPDATE ON public.network_personhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_65e8b();
CREATE TRIGGER pgtrigger_append_only_65fe6 BEFORE DELETE OR UPDATE ON public.network_claimhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_65fe6();
CREATE TRIGGER pgtrigger_append_only_71d28 BEFORE DELETE OR UPDATE ON public.network_networkhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_71d28();
CREATE TRIGGER pgtrigger_append_only_76584 BEFORE DELETE OR UPDATE ON public.library_workingaidhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_76584();
CREATE TRIGGER pgtrigger_append_only_76882 BEFORE DELETE OR UPDATE ON public.advice_seathandoverplanhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_76882();
CREATE TRIGGER pgtrigger_append_only_7aab9 BEFORE DELETE OR UPDATE ON public.register_territoryhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7aab9();
CREATE TRIGGER pgtrigger_append_only_7b097 BEFORE DELETE OR UPDATE ON public.network_organisationnamehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7b097();
CREATE TRIGGER pgtrigger_append_only_7c3c3 BEFORE DELETE OR UPDATE ON public.advice_handoverhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7c3c3();
CREATE TRIGGER pgtrigger_append_only_8aad7 BEFORE DELETE OR UPDATE ON public.library_confirmationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8aad7();
CREATE TRIGGER pgtrigger_append_only_8deb9 BEFORE DELETE OR UPDATE ON public.library_examplepicturehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8deb9();
CREATE TRIGGER pgtrigger_append_only_8faa2 BEFORE DELETE OR UPDATE ON public.library_collectionitemhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8faa2();
CREATE TRIGGER pgtrigger_append_only_99625 BEFORE DELETE OR UPDATE ON public.library_evidencehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_99625();
CREATE TRIGGER pgtrigger_append_only_9ac4e BEFORE DELETE OR UPDATE ON public.network_checklistentryhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9ac4e();
CREATE TRIGGER pgtrigger_append_only_9c074 BEFORE DELETE OR UPDATE ON public.library_validationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9c074();
CREATE TRIGGER pgtrigger_append_only_a0621 BEFORE DELETE OR UPDATE ON public.library_aidversionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a0621();
CREATE TRIGGER pgtrigger_append_only_a5f77 BEFORE DELETE OR UPDATE ON public.advice_casepartyhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a5f77();
CREATE TRIGGER pgtrigger_append_only_aaa13 BEFORE DELETE OR UPDATE ON public.circulars_circularhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aaa13();
CREATE TRIGGER pgtrigger_append_only_b617f BEFORE DELETE OR UPDATE ON public.core_calendarfeedhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b617f();
CREATE TRIGGER pgtrigger_append_only_b8849 BEFORE DELETE OR UPDATE ON public.network_circlemembershiphistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b8849();
CREATE TRIGGER pgtrigger_append_only_bc9d9 BEFORE DELETE OR UPDATE ON public.library_editorialrulehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bc9d9();
CREATE TRIGGER pgtrigger_append_only_be64f BEFORE DELETE OR UPDATE ON public.advice_entryhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_be64f();
CREATE TRIGGER pgtrigger_append_only_bf018 BEFORE DELETE OR UPDATE ON public.advice_nextstepevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bf018();
CREATE TRIGGER pgtrigger_append_only_c0979 BEFORE DELETE OR UPDATE ON public.network_seathandoverhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c0979();
CREATE TRIGGER pgtrigger_append_only_c1919 BEFORE DELETE OR UPDATE ON public.library_entrytransition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c1919();
CREATE TRIGGER pgtrigger_append_only_c21cc BEFORE DELETE OR UPDATE ON public.topics_topichistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c21cc();
CREATE TRIGGER pgtrigger_append_only_cca93 BEFORE DELETE OR UPDATE ON public.library_examplestephistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cca93();
CREATE TRIGGER pgtrigger_append_only_cd02d BEFORE DELETE OR UPDATE ON public.advice_appointmenthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cd02d();
CREATE TRIGGER pgtrigger_append_only_cd0df BEFORE DELETE OR UPDATE ON public.advice_casetransition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cd0df();
CREATE TRIGGER pgtrigger_append_only_d9db9 BEFORE DELETE OR UPDATE ON public.advice_requestcolleaguehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d9db9();
CREATE TRIGGER pgtrigger_append_only_dce32 BEFORE DELETE OR UPDATE ON public.advice_appointmentguesthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dce32();
CREATE TRIGGER pgtrigger_append_only_dda34 BEFORE DELETE OR UPDATE ON public.network_agreementdocumenthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dda34();
CREATE TRIGGER pgtrigger_append_only_e095e BEFORE DELETE OR UPDATE ON public.network_agreementgranthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e095e();
CREATE TRIGGER pgtrigger_append_only_e15c2 BEFORE DELETE OR UPDATE ON public.network_circlehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e15c2();
CREATE TRIGGER pgtrigger_append_only_e6947 BEFORE DELETE OR UPDATE ON public.network_checklistversionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e6947();
CREATE TRIGGER pgtrigger_append_only_eaa96 BEFORE DELETE OR UPDATE ON public.advice_nextstephistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_eaa96();
CREATE TRIGGER pgtrigger_append_only_fd274 BEFORE DELETE OR UPDATE ON public.library_criteriongradehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fd274();
CREATE TRIGGER pgtrigger_delete_delete_05d66 AFTER DELETE ON public.advice_advicesettings FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_05d66();
CREATE TRIGGER pgtrigger_delete_delete_06790 AFTER DELETE ON public.register_territory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_06790();
CREATE TRIGGER pgtrigger_delete_delete_09afc AFTER DELETE ON public.network_checklistitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_09afc();
CREATE TRIGGER pgtrigger_delete_delete_0f990 AFTER DELETE ON public.advice_appointmentguest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0f990();
CREATE TRIGGER pgtrigger_delete_delete_11d79 AFTER DELETE ON public.advice_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_11d79();
CREATE TRIGGER pgtrigger_delete_delete_19f14 AFTER DELETE ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_19f14();
CREATE TRIGGER pgtrigger_delete_delete_1ef59 AFTER DELETE ON public.advice_nextstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1ef59();
CREATE TRIGGER pgtrigger_delete_delete_24d43 AFTER DELETE ON public.network_network FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_24d43();
CREATE TRIGGER pgtrigger_delete_delete_36639 AFTER DELETE ON public.library_practiceexample FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_36639();
CREATE TRIGGER pgtrigger_delete_delete_38613 AFTER DELETE ON public.advice_requestcolleague FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_38613();
CREATE TRIGGER pgtrigger_delete_delete_3a668 AFTER DELETE ON public.network_openness FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3a668();
CREATE TRIGGER pgtrigger_delete_delete_3d9dc AFTER DELETE ON public.advice_absence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3d9dc();
CREATE TRIGGER pgtrigger_delete_delete_3e24b AFTER DELETE ON public.register_succession FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3e24b();
CREATE TRIGGER pgtrigger_delete_delete_42031 AFTER DELETE ON public.network_claim FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_42031();
CREATE TRIGGER pgtrigger_delete_delete_42e70 AFTER DELETE ON public.library_editorialrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_42e70();
CREATE TRIGGER pgtrigger_delete_delete_434ad AFTER DELETE ON public.library_examplestep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_434ad();
CREATE TRIGGER pgtrigger_delete_delete_4a573 AFTER DELETE ON public.network_circlemembership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4a573();
CREATE TRIGGER pgtrigger_delete_delete_4f530 AFTER DELETE ON public.advice_advicerequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4f530();
CREATE TRIGGER pgtrigger_delete_delete_57590 AFTER DELETE ON public.topics_topic FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_57590();
CREATE TRIGGER pgtrigger_delete_delete_58820 AFTER DELETE ON public.library_finding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_58820();
CREATE TRIGGER pgtrigger_delete_delete_59043 AFTER DELETE ON public.library_validation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_59043();
CREATE TRIGGER pgtrigger_delete_delete_59e2e AFTER DELETE ON public.library_collection FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_59e2e();
CREATE TRIGGER pgtrigger_delete_delete_5c135 AFTER DELETE ON public.advice_appointment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5c135();
CREATE TRIGGER pgtrigger_delete_delete_5c33c AFTER DELETE ON public.core_calendarfeed FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5c33c();
CREATE TRIGGER pgtrigger_delete_delete_5ffdb AFTER DELETE ON public.library_commission FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5ffdb();
CREATE TRIGGER pgtrigger_delete_delete_61986 AFTER DELETE ON public.network_seathandover FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_61986();
CREATE TRIGGER pgtrigger_delete_delete_6887f AFTER DELETE ON public.network_tie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6887f();
CREATE TRIGGER pgtrigger_delete_delete_6a6ac AFTER DELETE ON public.network_statement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6a6ac();
CREATE TRIGGER pgtrigger_delete_delete_7112c AFTER DELETE ON public.network_person FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7112c();
CREATE TRIGGER pgtrigger_delete_delete_7a20f AFTER DELETE ON public.network_organisationname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7a20f();
CREATE TRIGGER pgtrigger_delete_delete_86405 AFTER DELETE ON public.network_profileproposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_86405();
CREATE TRIGGER pgtrigger_delete_delete_939f8 AFTER DELETE ON public.network_eligibilityrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_939f8();
CREATE TRIGGER pgtrigger_delete_delete_9aaa7 AFTER DELETE ON public.register_edition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9aaa7();
CREATE TRIGGER pgtrigger_delete_delete_9c1dc AFTER DELETE ON public.advice_caseparty FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9c1dc();
CREATE TRIGGER pgtrigger_delete_delete_a8a22 AFTER DELETE ON public.network_agreementgrant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a8a22();
CREATE TRIGGER pgtrigger_delete_delete_aa9ca AFTER DELETE ON public.network_servicechoice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_aa9ca();
CREATE TRIGGER pgtrigger_delete_delete_af6a1 AFTER DELETE ON public.circulars_circular FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_af6a1();
CREATE TRIGGER pgtrigger_delete_delete_b06ef AFTER DELETE ON public.advice_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b06ef();
CREATE TRIGGER pgtrigger_delete_delete_b172f AFTER DELETE ON public.library_examplepicture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b172f();
CREATE TRIGGER pgtrigger_delete_delete_b1f8b AFTER DELETE ON public.register_territoryname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b1f8b();
CREATE TRIGGER pgtrigger_delete_delete_b3a0c AFTER DELETE ON public.advice_handover FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b3a0c();
CREATE TRIGGER pgtrigger_delete_delete_b74da AFTER DELETE ON public.advice_seathandovermatter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b74da();
CREATE TRIGGER pgtrigger_delete_delete_b76c2 AFTER DELETE ON public.advice_seathandoverplan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b76c2();
CREATE TRIGGER pgtrigger_delete_delete_b7b0f AFTER DELETE ON public.topics_synonymring FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b7b0f();
CREATE TRIGGER pgtrigger_delete_delete_ba076 AFTER DELETE ON public.network_agreementdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ba076();
CREATE TRIGGER pgtrigger_delete_delete_ba289 AFTER DELETE ON public.network_checklistversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ba289();
CREATE TRIGGER pgtrigger_delete_delete_bb33a AFTER DELETE ON public.library_confirmation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bb33a();
CREATE TRIGGER pgtrigger_delete_delete_bd092 AFTER DELETE ON public.library_aidversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bd092();
CREATE TRIGGER pgtrigger_delete_delete_bd985 AFTER DELETE ON public.advice_handoveritem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bd985();
CREATE TRIGGER pgtrigger_delete_delete_be87b AFTER DELETE ON public.library_evidence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_be87b();
CREATE TRIGGER pgtrigger_delete_delete_bf51a AFTER DELETE ON public.library_criteriongrade FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bf51a();
CREATE TRIGGER pgtrigger_delete_delete_bfe4b AFTER DELETE ON public.library_recommendation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bfe4b();
CREATE TRIGGER pgtrigger_delete_delete_c0a45 AFTER DELETE ON public.advice_textblock FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c0a45();
CREATE TRIGGER pgtrigger_delete_delete_c0c60 AFTER DELETE ON public.network_circle FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c0c60();
CREATE TRIGGER pgtrigger_delete_delete_c42d8 AFTER DELETE ON public.library_adoption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c42d8();
CREATE TRIGGER pgtrigger_delete_delete_cbab1 AFTER DELETE ON public.network_agreementseries FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_cbab1();
CREATE TRIGGER pgtrigger_delete_delete_ce2e4 AFTER DELETE ON public.network_service FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ce2e4();
CREATE TRIGGER pgtrigger_delete_delete_d6fb3 AFTER DELETE ON public.network_seat FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d6fb3();
CREATE TRIGGER pgtrigger_delete_delete_db268 AFTER DELETE ON public.library_workingaid FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_db268();
CREATE TRIGGER pgtrigger_delete_delete_df6d1 AFTER DELETE ON public.library_collectionitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_df6d1();
CREATE TRIGGER pgtrigger_delete_delete_f0a6e AFTER DELETE ON public.library_examplesource FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f0a6e();
CREATE TRIGGER pgtrigger_delete_delete_f2063 AFTER DELETE ON public.advice_routingrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f2063();
CREATE TRIGGER pgtrigger_delete_delete_f2bbe AFTER DELETE ON public.network_checklistentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f2bbe();
CREATE TRIGGER pgtrigger_delete_delete_f5330 AFTER DELETE ON public.network_agreement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f5330();
CREATE TRIGGER pgtrigger_delete_delete_f6998 AFTER DELETE ON public.network_organisation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f6998();
CREATE TRIGGER pgtrigger_delete_delete_f7f8f AFTER DELETE ON public.network_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f7f8f();
CREATE TRIGGER pgtrigger_follows_the_last_7e20a BEFORE INSERT ON public.network_membershiptransition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_follows_the_last_7e20a();
CREATE TRIGGER pgtrigger_insert_insert_02517 AFTER INSERT ON public.advice_routingrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_02517();
CREATE TRIGGER pgtrigger_insert_insert_04918 AFTER INSERT ON public.advice_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_04918();
CREATE TRIGGER pgtrigger_insert_insert_04e15 AFTER INSERT ON public.network_network FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_04e15();
CREATE TRIGGER pgtrigger_insert_insert_07b9d AFTER INSERT ON public.library_editorialrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_07b9d();
CREATE TRIGGER pgtrigger_insert_insert_08e41 AFTER INSERT ON public.library_aidversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_08e41();
CREATE TRIGGER pgtrigger_insert_insert_0b97e AFTER INSERT ON public.library_examplesource FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0b97e();
CREATE TRIGGER pgtrigger_insert_insert_0bbc0 AFTER INSERT ON public.network_circlemembership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0bbc0();
CREATE TRIGGER pgtrigger_insert_insert_0bd96 AFTER INSERT ON public.register_territory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0bd96();
CREATE TRIGGER pgtrigger_insert_insert_0c435 AFTER INSERT ON public.advice_handoveritem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0c435();
CREATE TRIGGER pgtrigger_insert_insert_0e7b5 AFTER INSERT ON public.advice_seathandoverplan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0e7b5();
CREATE TRIGGER pgtrigger_insert_insert_0f3c8 AFTER INSERT ON public.register_succession FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0f3c8();
CREATE TRIGGER pgtrigger_insert_insert_102cb AFTER INSERT ON public.advice_absence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_102cb();
CREATE TRIGGER pgtrigger_insert_insert_105a4 AFTER INSERT ON public.advice_advicerequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_105a4();
CREATE TRIGGER pgtrigger_insert_insert_151b6 AFTER INSERT ON public.advice_caseparty FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_151b6();
CREATE TRIGGER pgtrigger_insert_insert_20f9b AFTER INSERT ON public.library_validation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_20f9b();
CREATE TRIGGER pgtrigger_insert_insert_22c8f AFTER INSERT ON public.network_seat FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_22c8f();
CREATE TRIGGER pgtrigger_insert_insert_26b5c AFTER INSERT ON public.library_examplestep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_26b5c();
CREATE TRIGGER pgtrigger_insert_insert_2b155 AFTER INSERT ON public.register_edition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2b155();
CREATE TRIGGER pgtrigger_insert_insert_30d23 AFTER INSERT ON public.library_evidence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_30d23();
CREATE TRIGGER pgtrigger_insert_insert_37d4c AFTER INSERT ON public.circulars_circular FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_37d4c();
CREATE TRIGGER pgtrigger_insert_insert_3867c AFTER INSERT ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3867c();
CREATE TRIGGER pgtrigger_insert_insert_3d6df AFTER INSERT ON public.network_agreementdocument FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3d6df();
CREATE TRIGGER pgtrigger_insert_insert_3f957 AFTER INSERT ON public.library_confirmation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3f957();
CREATE TRIGGER pgtrigger_insert_insert_42b25 AFTER INSERT ON public.library_finding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_42b25();
CREATE TRIGGER pgtrigger_insert_insert_47467 AFTER INSERT ON public.advice_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_47467();
CREATE TRIGGER pgtrigger_insert_insert_4ef45 AFTER INSERT ON public.library_adoption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4ef45();
CREATE TRIGGER pgtrigger_insert_insert_5618f AFTER INSERT ON public.network_service FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5618f();
CREATE TRIGGER pgtrigger_insert_insert_58ee5 AFTER INSERT ON public.network_person FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_58ee5();
CREATE TRIGGER pgtrigger_insert_insert_5bd1d AFTER INSERT ON public.network_circle FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5bd1d();
CREATE TRIGGER pgtrigger_insert_insert_5f767 AFTER INSERT ON public.advice_seathandovermatter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5f767();
CREATE TRIGGER pgtrigger_insert_insert_625d8 AFTER INSERT ON public.network_checklistentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_625d8();
CREATE TRIGGER pgtrigger_insert_insert_62fa5 AFTER INSERT ON public.network_statement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_62fa5();
CREATE TRIGGER pgtrigger_insert_insert_78b1a AFTER INSERT ON public.network_agreement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_78b1a();
CREATE TRIGGER pgtrigger_insert_insert_7a581 AFTER INSERT ON public.advice_appointmentguest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7a581();
CREATE TRIGGER pgtrigger_insert_insert_7cfdc AFTER INSERT ON public.network_agreementseries FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7cfdc();
CREATE TRIGGER pgtrigger_insert_insert_7d7d0 AFTER INSERT ON public.library_examplepicture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7d7d0();
CREATE TRIGGER pgtrigger_insert_insert_7e816 AFTER INSERT ON public.library_recommendation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7e816();
CREATE TRIGGER pgtrigger_insert_insert_83031 AFTER INSERT ON public.topics_synonymring FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_83031();
CREATE TRIGGER pgtrigger_insert_insert_83de9 AFTER INSERT ON public.network_tie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_83de9();
CREATE TRIGGER pgtrigger_insert_insert_84e67 AFTER INSERT ON public.library_criteriongrade FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_84e67();
CREATE TRIGGER pgtrigger_insert_insert_87b4b AFTER INSERT ON public.advice_requestcolleague FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_87b4b();
CREATE TRIGGER pgtrigger_insert_insert_8dc52 AFTER INSERT ON public.library_collectionitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8dc52();
CREATE TRIGGER pgtrigger_insert_insert_8e7cb AFTER INSERT ON public.network_checklistitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8e7cb();
CREATE TRIGGER pgtrigger_insert_insert_98d76 AFTER INSERT ON public.network_organisationname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_98d76();
CREATE TRIGGER pgtrigger_insert_insert_9a601 AFTER INSERT ON public.network_eligibilityrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9a601();
CREATE TRIGGER pgtrigger_insert_insert_9b067 AFTER INSERT ON public.advice_textblock FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9b067();
CREATE TRIGGER pgtrigger_insert_insert_9b10d AFTER INSERT ON public.advice_appointment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9b10d();
CREATE TRIGGER pgtrigger_insert_insert_aeb1d AFTER INSERT ON public.advice_nextstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_aeb1d();
CREATE TRIGGER pgtrigger_insert_insert_b5abc AFTER INSERT ON public.advice_handover FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b5abc();
CREATE TRIGGER pgtrigger_insert_insert_b9e21 AFTER INSERT ON public.core_calendarfeed FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b9e21();
CREATE TRIGGER pgtrigger_insert_insert_bbfea AFTER INSERT ON public.advice_advicesettings FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bbfea();
CREATE TRIGGER pgtrigger_insert_insert_c368c AFTER INSERT ON public.library_collection FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c368c();
CREATE TRIGGER pgtrigger_insert_insert_cbf05 AFTER INSERT ON public.network_openness FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cbf05();
CREATE TRIGGER pgtrigger_insert_insert_cf953 AFTER INSERT ON public.network_claim FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cf953();
CREATE TRIGGER pgtrigger_insert_insert_cf9d4 AFTER INSERT ON public.library_commission FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cf9d4();
CREATE TRIGGER pgtrigger_insert_insert_d6731 AFTER INSERT ON public.network_servicechoice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d6731();
CREATE TRIGGER pgtrigger_insert_insert_d8e59 AFTER INSERT ON public.network_agreementgrant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d8e59();
CREATE TRIGGER pgtrigger_insert_insert_d959f AFTER INSERT ON public.register_territoryname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d959f();
CREATE TRIGGER pgtrigger_insert_insert_dfc28 AFTER INSERT ON public.network_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_dfc28();
CREATE TRIGGER pgtrigger_insert_insert_e5b35 AFTER INSERT ON public.network_organisation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e5b35();
CREATE TRIGGER pgtrigger_insert_insert_f3fa8 AFTER INSERT ON public.library_practiceexample FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f3fa8();
CREATE TRIGGER pgtrigger_insert_insert_f6a1a AFTER INSERT ON public.topics_topic FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f6a1a();
CREATE TRIGGER pgtrigger_insert_insert_f7c2c AFTER INSERT ON public.library_workingaid FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f7c2c();
CREATE TRIGGER pgtrigger_insert_insert_f9362 AFTER INSERT ON public.network_seathandover FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f9362();
CREATE TRIGGER pgtrigger_insert_insert_fba68 AFTER INSERT ON public.network_profileproposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_fba68();
CREATE TRIGGER pgtrigger_insert_insert_fe5c3 AFTER INSERT ON public.network_checklistversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_fe5c3();
CREATE CONSTRAINT TRIGGER pgtrigger_no_circle_54e86 AFTER INSERT OR UPDATE ON public.topics_topic DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_no_circle_54e86();
CREATE TRIGGER pgtrigger_reversal_mirrors_0f6e0 BEFORE INSERT ON public.ledger_fact FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_reversal_mirrors_0f6e0();
CREATE TRIGGER pgtrigger_search_aid_id_delete_2a891 AFTER DELETE ON public.library_workingaid REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_aid_id_delete_2a891();
CREATE TRIGGER pgtrigger_search_aid_id_insert_71222 AFTER INSERT ON public.library_workingaid REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_aid_id_insert_71222();
CREATE TRIGGER pgtrigger_search_aid_id_update_f43e0 AFTER UPDATE ON public.library_workingaid REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_aid_id_update_f43e0();
CREATE TRIGGER pgtrigger_search_beratung_case_id_delete_1b87b AFTER DELETE ON public.advice_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_case_id_delete_1b87b();
CREATE TRIGGER pgtrigger_search_beratung_case_id_delete_372db AFTER DELETE ON public.advice_nextstep REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_case_id_delete_372db();
CREATE TRIGGER pgtrigger_search_beratung_case_id_insert_2d9a5 AFTER INSERT ON public.advice_nextstep REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_case_id_insert_2d9a5();
CREATE TRIGGER pgtrigger_search_beratung_case_id_insert_bc378 AFTER INSERT ON public.advice_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_case_id_insert_bc378();
CREATE TRIGGER pgtrigger_search_beratung_case_id_update_20414 AFTER UPDATE ON public.advice_nextstep REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_case_id_update_20414();
CREATE TRIGGER pgtrigger_search_beratung_case_id_update_3e199 AFTER UPDATE ON public.advice_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_case_id_update_3e199();
CREATE TRIGGER pgtrigger_search_beratung_id_delete_373e8 AFTER DELETE ON public.advice_case REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_id_delete_373e8();
CREATE TRIGGER pgtrigger_search_beratung_id_insert_d5a9d AFTER INSERT ON public.advice_case REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_id_insert_d5a9d();
CREATE TRIGGER pgtrigger_search_beratung_id_update_ef597 AFTER UPDATE ON public.advice_case REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_beratung_id_update_ef597();
CREATE TRIGGER pgtrigger_search_example_example_id_delete_43830 AFTER DELETE ON public.library_examplestep REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_example_example_id_delete_43830();
CREATE TRIGGER pgtrigger_search_example_example_id_insert_bcf51 AFTER INSERT ON public.library_examplestep REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_example_example_id_insert_bcf51();
CREATE TRIGGER pgtrigger_search_example_example_id_update_1a0c6 AFTER UPDATE ON public.library_examplestep REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_example_example_id_update_1a0c6();
CREATE TRIGGER pgtrigger_search_example_id_delete_fb60f AFTER DELETE ON public.library_practiceexample REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_example_id_delete_fb60f();
CREATE TRIGGER pgtrigger_search_example_id_insert_d4d76 AFTER INSERT ON public.library_practiceexample REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_example_id_insert_d4d76();
CREATE TRIGGER pgtrigger_search_example_id_update_ea575 AFTER UPDATE ON public.library_practiceexample REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_example_id_update_ea575();
CREATE TRIGGER pgtrigger_search_finding_id_delete_af315 AFTER DELETE ON public.library_finding REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_finding_id_delete_af315();
CREATE TRIGGER pgtrigger_search_finding_id_insert_30dd5 AFTER INSERT ON public.library_finding REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_finding_id_insert_30dd5();
CREATE TRIGGER pgtrigger_search_finding_id_update_7423e AFTER UPDATE ON public.library_finding REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_finding_id_update_7423e();
CREATE TRIGGER pgtrigger_search_gemeinde_id_delete_21fdc AFTER DELETE ON public.register_territory REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_gemeinde_id_delete_21fdc();
CREATE TRIGGER pgtrigger_search_gemeinde_id_insert_895ff AFTER INSERT ON public.register_territory REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_gemeinde_id_insert_895ff();
CREATE TRIGGER pgtrigger_search_gemeinde_id_update_2caea AFTER UPDATE ON public.register_territory REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_gemeinde_id_update_2caea();
CREATE TRIGGER pgtrigger_search_kontakt_id_delete_75bbf AFTER DELETE ON public.network_person REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_kontakt_id_delete_75bbf();
CREATE TRIGGER pgtrigger_search_kontakt_id_insert_79bfa AFTER INSERT ON public.network_person REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_kontakt_id_insert_79bfa();
CREATE TRIGGER pgtrigger_search_kontakt_id_update_07e98 AFTER UPDATE ON public.network_person REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_kontakt_id_update_07e98();
CREATE TRIGGER pgtrigger_search_kontakt_person_id_delete_b1b16 AFTER DELETE ON public.network_seat REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_kontakt_person_id_delete_b1b16();
CREATE TRIGGER pgtrigger_search_kontakt_person_id_insert_d1f3f AFTER INSERT ON public.network_seat REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_kontakt_person_id_insert_d1f3f();
CREATE TRIGGER pgtrigger_search_kontakt_person_id_update_9b3e2 AFTER UPDATE ON public.network_seat REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_kontakt_person_id_update_9b3e2();
CREATE TRIGGER pgtrigger_search_organisation_id_delete_776ee AFTER DELETE ON public.network_organisation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_organisation_id_delete_776ee();
CREATE TRIGGER pgtrigger_search_organisation_id_insert_53d7e AFTER INSERT ON public.network_organisation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_organisation_id_insert_53d7e();
CREATE TRIGGER pgtrigger_search_organisation_id_update_35de7 AFTER UPDATE ON public.network_organisation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_organisation_id_update_35de7();
CREATE TRIGGER pgtrigger_search_organisation_organisation_id_delete_36906 AFTER DELETE ON public.network_organisationname REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_organisation_organisation_id_delete_36906();
CREATE TRIGGER pgtrigger_search_organisation_organisation_id_insert_4b8c4 AFTER INSERT ON public.network_organisationname REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_organisation_organisation_id_insert_4b8c4();
CREATE TRIGGER pgtrigger_search_organisation_organisation_id_update_2b831 AFTER UPDATE ON public.network_organisationname REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_organisation_organisation_id_update_2b831();
CREATE TRIGGER pgtrigger_search_recommendation_id_delete_ab46f AFTER DELETE ON public.library_recommendation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_recommendation_id_delete_ab46f();
CREATE TRIGGER pgtrigger_search_recommendation_id_insert_9f50d AFTER INSERT ON public.library_recommendation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_recommendation_id_insert_9f50d();
CREATE TRIGGER pgtrigger_search_recommendation_id_update_22343 AFTER UPDATE ON public.library_recommendation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_recommendation_id_update_22343();
CREATE TRIGGER pgtrigger_search_topics_topic_id_delete_b0356 AFTER DELETE ON public.topics_synonymring REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_topics_topic_id_delete_b0356();
CREATE TRIGGER pgtrigger_search_topics_topic_id_delete_d7c51 AFTER DELETE ON public.topics_topic REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_topics_topic_id_delete_d7c51();
CREATE TRIGGER pgtrigger_search_topics_topic_id_insert_6c9c7 AFTER INSERT ON public.topics_synonymring REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_topics_topic_id_insert_6c9c7();
CREATE TRIGGER pgtrigger_search_topics_topic_id_insert_95cc4 AFTER INSERT ON public.topics_topic REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_topics_topic_id_insert_95cc4();
CREATE TRIGGER pgtrigger_search_topics_topic_id_update_2806d AFTER UPDATE ON public.topics_topic REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_topics_topic_id_update_2806d();
CREATE TRIGGER pgtrigger_search_topics_topic_id_update_a3faa AFTER UPDATE ON public.topics_synonymring REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_search_topics_topic_id_update_a3faa();
CREATE TRIGGER pgtrigger_state_along_the_table_7568e BEFORE INSERT OR UPDATE OF state ON public.network_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_along_the_table_7568e();
CREATE CONSTRAINT TRIGGER pgtrigger_state_has_transition_6d343 AFTER INSERT OR UPDATE ON public.network_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_has_transition_6d343();
CREATE TRIGGER pgtrigger_territory_fits_2bfe3 BEFORE INSERT OR UPDATE OF territory_id, kind ON public.network_organisation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_territory_fits_2bfe3();
CREATE TRIGGER pgtrigger_update_update_044f4 AFTER UPDATE ON public.network_statement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_044f4();
CREATE TRIGGER pgtrigger_update_update_081ff AFTER UPDATE ON public.advice_requestcolleague FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_081ff();
CREATE TRIGGER pgtrigger_update_update_0e890 AFTER UPDATE ON public.accounts_user FOR EACH ROW WHEN ((((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_shared_mailbox IS DISTINCT FROM new.is_shared_mailbox) OR (old.is_staff IS DISTINCT FROM new.is_staff) OR (old.is_superuser IS DISTINCT FROM new.is_superuser) OR (old.joined_at IS DISTINCT FROM new.joined_at))) EXECUTE FUNCTION public.pgtrigger_update_update_0e890();
CREATE TRIGGER pgtrigger_update_update_0fcb8 AFTER UPDATE ON public.network_service FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0fcb8();
CREATE TRIGGER pgtrigger_update_update_154b3 AFTER UPDATE ON public.network_claim FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_154b3();
CREATE TRIGGER pgtrigger_update_update_1607e AFTER UPDATE ON public.advice_absence FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1607e();
CREATE TRIGGER pgtrigger_update_update_16858 AFTER UPDATE ON public.network_eligibilityrule FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_16858();
CREATE TRIGGER pgtrigger_update_update_17ab0 AFTER UPDATE ON public.network_agreement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_17ab0();
CREATE TRIGGER pgtrigger_update_update_192e0 AFTER UPDATE ON public.topics_synonymring FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_192e0();
CREATE TRIGGER pgtrigger_update_update_1e603 AFTER UPDATE ON public.network_openness FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1e603();
CREATE TRIGGER pgtrigger_update_update_25fb1 AFTER UPDATE ON public.network_profileproposal FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_25fb1();
CREATE TRIGGER pgtrigger_update_update_26046 AFTER UPDATE ON public.advice_advicesettings FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_26046();
CREATE TRIGGER pgtrigger_update_update_2e216 AFTER UPDATE ON public.network_network FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2e216();
CREATE TRIGGER pgtrigger_update_update_31bf1 AFTER UPDATE ON public.advice_appointment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_31bf1();
CREATE TRIGGER pgtrigger_update_update_3228e AFTER UPDATE ON public.advice_advicerequest FOR EACH ROW WHEN (((old.adviser_id IS DISTINCT FROM new.adviser_id) OR (old.answer_by IS DISTINCT FROM new.answer_by) OR ((old.channel)::text IS DISTINCT FROM (new.channel)::text) OR (old.chosen_service_id IS DISTINCT FROM new.chosen_service_id) OR (old.confirmed_at IS DISTINCT FROM new.confirmed_at) OR (old.created_at IS DISTINCT FROM new.created_at) OR ((old.dataset)::text IS DISTINCT FROM (new.dataset)::text) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR ((old.entitlement_outcome)::text IS DISTINCT FROM (new.entitlement_outcome)::text) OR (old.entitlement_reasons IS DISTINCT FROM new.entitlement_reasons) OR ((old.function)::text IS DISTINCT FROM (new.function)::text) OR (old.helps IS DISTINCT FROM new.helps) OR (old.id IS DISTINCT FROM new.id) OR (old.moves IS DISTINCT FROM new.moves) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.noted_by_id IS DISTINCT FROM new.noted_by_id) OR (old.only_me IS DISTINCT FROM new.only_me) OR (old.organisation_id IS DISTINCT FROM new.organisation_id) OR (old.person_id IS DISTINCT FROM new.person_id) OR ((old.phone)::text IS DISTINCT FROM (new.phone)::text) OR ((old.place_typed)::text IS DISTINCT FROM (new.place_typed)::text) OR ((old.public_id)::text IS DISTINCT FROM (new.public_id)::text) OR (old.service_id IS DISTINCT FROM new.service_id) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.topic_id IS DISTINCT FROM new.topic_id))) EXECUTE FUNCTION public.pgtrigger_update_update_3228e();
CREATE TRIGGER pgtrigger_update_update_37c65 AFTER UPDATE ON public.register_territoryname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_37c65();
CREATE TRIGGER pgtrigger_update_update_3f6ee AFTER UPDATE ON public.library_recommendation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3f6ee();
CREATE TRIGGER pgtrigger_update_update_40a07 AFTER UPDATE ON public.library_examplepicture FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_40a07();
CREATE TRIGGER pgtrigger_update_update_458fe AFTER UPDATE ON public.register_succession FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_458fe();
CREATE TRIGGER pgtrigger_update_update_476e3 AFTER UPDATE ON public.advice_handover FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_476e3();
CREATE TRIGGER pgtrigger_update_update_4bd28 AFTER UPDATE ON public.advice_entry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4bd28();
CREATE TRIGGER pgtrigger_update_update_4e554 AFTER UPDATE ON public.register_territory FOR EACH ROW WHEN ((((old.ags)::text IS DISTINCT FROM (new.ags)::text) OR ((old.ars)::text IS DISTINCT FROM (new.ars)::text) OR ((old.begin_basis)::text IS DISTINCT FROM (new.begin_basis)::text) OR ((old.end_basis)::text IS DISTINCT FROM (new.end_basis)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.introduced_by_id IS DISTINCT FROM new.introduced_by_id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.latitude IS DISTINCT FROM new.latitude) OR ((old.level)::text IS DISTINCT FROM (new.level)::text) OR (old.longitude IS DISTINCT FROM new.longitude) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR ((old.official_name)::text IS DISTINCT FROM (new.official_name)::text) OR (old.parent_id IS DISTINCT FROM new.parent_id) OR ((old.postcode)::text IS DISTINCT FROM (new.postcode)::text) OR ((old.sort_key)::text IS DISTINCT FROM (new.sort_key)::text) OR ((old.title)::text IS DISTINCT FROM (new.title)::text) OR (old.valid IS DISTINCT FROM new.valid) OR (old.written_by_id IS DISTINCT FROM new.written_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_4e554();
CREATE TRIGGER pgtrigger_update_update_4e81e AFTER UPDATE ON public.network_organisation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4e81e();
CREATE TRIGGER pgtrigger_update_update_5281b AFTER UPDATE ON public.advice_seathandoverplan FOR EACH ROW WHEN (((old.carried_out_at IS DISTINCT FROM new.carried_out_at) OR (old.ended_at IS DISTINCT FROM new.ended_at) OR (old.handover_id IS DISTINCT FROM new.handover_id) OR (old.id IS DISTINCT FROM new.id) OR (old.taken_back_at IS DISTINCT FROM new.taken_back_at))) EXECUTE FUNCTION public.pgtrigger_update_update_5281b();
CREATE TRIGGER pgtrigger_update_update_53ca3 AFTER UPDATE ON public.library_collection FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_53ca3();
CREATE TRIGGER pgtrigger_update_update_56aa7 AFTER UPDATE ON public.network_membership FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_56aa7();
CREATE TRIGGER pgtrigger_update_update_58327 AFTER UPDATE ON public.network_checklistitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_58327();
CREATE TRIGGER pgtrigger_update_update_59e96 AFTER UPDATE ON public.library_validation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_59e96();
CREATE TRIGGER pgtrigger_update_update_59fa3 AFTER UPDATE ON public.advice_appointmentguest FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_59fa3();
CREATE TRIGGER pgtrigger_update_update_5dbdc AFTER UPDATE ON public.circulars_circular FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5dbdc();
CREATE TRIGGER pgtrigger_update_update_5ffc5 AFTER UPDATE ON public.network_organisationname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5ffc5();
CREATE TRIGGER pgtrigger_update_update_607c3 AFTER UPDATE ON public.network_seat FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_607c3();
CREATE TRIGGER pgtrigger_update_update_667d9 AFTER UPDATE ON public.library_workingaid FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_667d9();
CREATE TRIGGER pgtrigger_update_update_6b054 AFTER UPDATE ON public.library_criteriongrade FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6b054();
CREATE TRIGGER pgtrigger_update_update_6ded2 AFTER UPDATE ON public.network_agreementgrant FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6ded2();
CREATE TRIGGER pgtrigger_update_update_6fbdb AFTER UPDATE ON public.core_calendarfeed FOR EACH ROW WHEN (((old.created_at IS DISTINCT FROM new.created_at) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.person_id IS DISTINCT FROM new.person_id) OR ((old.public_id)::text IS DISTINCT FROM (new.public_id)::text) OR (old.revoked_at IS DISTINCT FROM new.revoked_at) OR ((old.subject)::text IS DISTINCT FROM (new.subject)::text) OR (old.with_details IS DISTINCT FROM new.with_details))) EXECUTE FUNCTION public.pgtrigger_update_update_6fbdb();
CREATE TRIGGER pgtrigger_update_update_788c6 AFTER UPDATE ON public.network_agreementseries FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_788c6();
CREATE TRIGGER pgtrigger_update_update_7ffd0 AFTER UPDATE ON public.topics_topic FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7ffd0();
CREATE TRIGGER pgtrigger_update_update_82cd2 AFTER UPDATE ON public.library_practiceexample FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_82cd2();
CREATE TRIGGER pgtrigger_update_update_89984 AFTER UPDATE ON public.advice_seathandovermatter FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_89984();
CREATE TRIGGER pgtrigger_update_update_8a5b7 AFTER UPDATE ON public.network_person FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8a5b7();
CREATE TRIGGER pgtrigger_update_update_8e12b AFTER UPDATE ON public.advice_routingrule FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8e12b();
CREATE TRIGGER pgtrigger_update_update_8f61d AFTER UPDATE ON public.library_examplestep FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8f61d();
CREATE TRIGGER pgtrigger_update_update_95ab7 AFTER UPDATE ON public.library_editorialrule FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_95ab7();
CREATE TRIGGER pgtrigger_update_update_96384 AFTER UPDATE ON public.network_seathandover FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_96384();
CREATE TRIGGER pgtrigger_update_update_9af7e AFTER UPDATE ON public.advice_handoveritem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9af7e();
CREATE TRIGGER pgtrigger_update_update_a1363 AFTER UPDATE ON public.network_circle FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a1363();
CREATE TRIGGER pgtrigger_update_update_b2834 AFTER UPDATE ON public.library_evidence FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b2834();
CREATE TRIGGER pgtrigger_update_update_bb9a8 AFTER UPDATE ON public.library_aidversion FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bb9a8();
CREATE TRIGGER pgtrigger_update_update_c300c AFTER UPDATE ON public.library_collectionitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c300c();
CREATE TRIGGER pgtrigger_update_update_c5fcd AFTER UPDATE ON public.advice_caseparty FOR EACH ROW WHEN (((old.case_id IS DISTINCT FROM new.case_id) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR ((old.function)::text IS DISTINCT FROM (new.function)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_requester IS DISTINCT FROM new.is_requester) OR ((old.let_in_by)::text IS DISTINCT FROM (new.let_in_by)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.person_id IS DISTINCT FROM new.person_id) OR ((old.phone)::text IS DISTINCT FROM (new.phone)::text) OR (old.since IS DISTINCT FROM new.since) OR (old.until IS DISTINCT FROM new.until))) EXECUTE FUNCTION public.pgtrigger_update_update_c5fcd();
CREATE TRIGGER pgtrigger_update_update_d33f0 AFTER UPDATE ON public.library_confirmation FOR EACH ROW WHEN ((((old.answer)::text IS DISTINCT FROM (new.answer)::text) OR (old.answered_at IS DISTINCT FROM new.answered_at) OR ((old.answered_by)::text IS DISTINCT FROM (new.answered_by)::text) OR (old.asked_at IS DISTINCT FROM new.asked_at) OR ((old.asked_name)::text IS DISTINCT FROM (new.asked_name)::text) OR (old.due_on IS DISTINCT FROM new.due_on) OR (old.example_id IS DISTINCT FROM new.example_id) OR (old.id IS DISTINCT FROM new.id) OR (old.note IS DISTINCT FROM new.note))) EXECUTE FUNCTION public.pgtrigger_update_update_d33f0();
CREATE TRIGGER pgtrigger_update_update_d3c38 AFTER UPDATE ON public.network_checklistversion FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d3c38();
CREATE TRIGGER pgtrigger_update_update_d4c6e AFTER UPDATE ON public.advice_textblock FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d4c6e();
CREATE TRIGGER pgtrigger_update_update_d5d6a AFTER UPDATE ON public.advice_case FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d5d6a();
CREATE TRIGGER pgtrigger_update_update_d6939 AFTER UPDATE ON public.library_commission FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d6939();
CREATE TRIGGER pgtrigger_update_update_dbe52 AFTER UPDATE ON public.network_tie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dbe52();
CREATE TRIGGER pgtrigger_update_update_dfffe AFTER UPDATE ON public.library_finding FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dfffe();
CREATE TRIGGER pgtrigger_update_update_e2b2c AFTER UPDATE ON public.register_edition FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e2b2c();
CREATE TRIGGER pgtrigger_update_update_e4617 AFTER UPDATE ON public.network_servicechoice FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e4617();
CREATE TRIGGER pgtrigger_update_update_ea5c7 AFTER UPDATE ON public.advice_nextstep FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ea5c7();
CREATE TRIGGER pgtrigger_update_update_ef60a AFTER UPDATE ON public.library_adoption FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ef60a();
CREATE TRIGGER pgtrigger_update_update_f19b4 AFTER UPDATE ON public.library_examplesource FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f19b4();
CREATE TRIGGER pgtrigger_update_update_f4e8c AFTER UPDATE ON public.network_circlemembership FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f4e8c();
CREATE TRIGGER pgtrigger_update_update_f83fa AFTER UPDATE ON public.network_agreementdocument FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f83fa();
CREATE TRIGGER pgtrigger_update_update_fa278 AFTER UPDATE ON public.network_checklistentry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fa278();
CREATE TRIGGER portal_feed_delete AFTER DELETE ON public.wagtailcore_page REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.portal_feed_pages();
CREATE TRIGGER portal_feed_insert AFTER INSERT ON public.wagtailcore_page REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.portal_feed_pages();
CREATE TRIGGER portal_feed_network AFTER UPDATE ON public.network_network REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.portal_feed_network();
CREATE TRIGGER portal_feed_update AFTER UPDATE ON public.wagtailcore_page REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION public.portal_feed_pages();
CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();
CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();
CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();
CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();
CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();
CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();
CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_signin
    ADD CONSTRAINT accounts_signin_user_id_700b4e69_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_absence
    ADD CONSTRAINT advice_absence_deputy_id_8e99ab18_fk_network_person_id FOREIGN KEY (deputy_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_absence
    ADD CONSTRAINT advice_absence_entered_by_id_598f44f5_fk_network_person_id FOREIGN KEY (entered_by_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_absence
    ADD CONSTRAINT advice_absence_network_id_f4daa8fb_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_absence
    ADD CONSTRAINT advice_absence_person_id_2ce3e47e_fk_network_person_id FOREIGN KEY (person_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_adviser_id_6620a1c3_fk_network_person_id FOREIGN KEY (adviser_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_chosen_service_id_c12bff9e_fk_network_s FOREIGN KEY (chosen_service_id) REFERENCES public.network_service(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_noted_by_id_3e25e011_fk_network_person_id FOREIGN KEY (noted_by_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_organisation_id_ca003356_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_person_id_12ed84be_fk_network_person_id FOREIGN KEY (person_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_service_id_b60b30d3_fk_network_service_id FOREIGN KEY (service_id) REFERENCES public.network_service(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_advicerequest
    ADD CONSTRAINT advice_advicerequest_topic_id_8e3688ac_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_advicesettings
    ADD CONSTRAINT advice_advicesettings_network_id_84991a73_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_appointment
    ADD CONSTRAINT advice_appointment_case_id_dacad953_fk_advice_case_id FOREIGN KEY (case_id) REFERENCES public.advice_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_appointment
    ADD CONSTRAINT advice_appointment_created_by_id_b6fad0a7_fk_network_person_id FOREIGN KEY (created_by_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_appointment
    ADD CONSTRAINT advice_appointment_network_id_a952dbd8_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_appointment
    ADD CONSTRAINT advice_appointment_topic_id_04077f5d_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_appointmentguest
    ADD CONSTRAINT advice_appointmentgu_appointment_id_1ed2cd6c_fk_advice_ap FOREIGN KEY (appointment_id) REFERENCES public.advice_appointment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_appointmentguest
    ADD CONSTRAINT advice_appointmentgu_party_id_178f82cc_fk_advice_ca FOREIGN KEY (party_id) REFERENCES public.advice_caseparty(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_appointmentguest
    ADD CONSTRAINT advice_appointmentguest_person_id_39e39344_fk_network_person_id FOREIGN KEY (person_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_adviser_id_e8443fad_fk_network_person_id FOREIGN KEY (adviser_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_network_id_564e6ab7_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_organisation_id_234ecf0b_fk_network_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_request_id_5a4ef8e3_fk_advice_advicerequest_id FOREIGN KEY (request_id) REFERENCES public.advice_advicerequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_service_id_56910a5f_fk_network_service_id FOREIGN KEY (service_id) REFERENCES public.network_service(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_case
    ADD CONSTRAINT advice_case_topic_id_0c3231c5_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_casenumber
    ADD CONSTRAINT advice_casenumber_network_id_f0586741_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_caseparty
    ADD CONSTRAINT advice_caseparty_case_id_23d8e0da_fk_advice_case_id FOREIGN KEY (case_id) REFERENCES public.advice_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_caseparty
    ADD CONSTRAINT advice_caseparty_person_id_2a04b6d2_fk_network_person_id FOREIGN KEY (person_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_casetransition
    ADD CONSTRAINT advice_casetransition_case_id_54566797_fk_advice_case_id FOREIGN KEY (case_id) REFERENCES public.advice_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_entry
    ADD CONSTRAINT advice_entry_author_id_39d9f2d9_fk_network_person_id FOREIGN KEY (author_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_entry
    ADD CONSTRAINT advice_entry_case_id_53de5f4a_fk_advice_case_id FOREIGN KEY (case_id) REFERENCES public.advice_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_entry
    ADD CONSTRAINT advice_entry_party_id_d7166276_fk_advice_caseparty_id FOREIGN KEY (party_id) REFERENCES public.advice_caseparty(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_entryfile
    ADD CONSTRAINT advice_entryfile_entry_id_ba5e0812_fk_advice_entry_id FOREIGN KEY (entry_id) REFERENCES public.advice_entry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_entryfile
    ADD CONSTRAINT advice_entryfile_file_id_af066f80_fk_core_storedfile_id FOREIGN KEY (file_id) REFERENCES public.core_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_handover
    ADD CONSTRAINT advice_handover_leaving_id_6788fac7_fk_network_person_id FOREIGN KEY (leaving_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_handover
    ADD CONSTRAINT advice_handover_network_id_81f0b9ba_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_handover
    ADD CONSTRAINT advice_handover_ticket_id_cd5cb8d9_fk_core_undoticket_id FOREIGN KEY (ticket_id) REFERENCES public.core_undoticket(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_handoveritem
    ADD CONSTRAINT advice_handoveritem_case_id_4036a57f_fk_advice_case_id FOREIGN KEY (case_id) REFERENCES public.advice_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_handoveritem
    ADD CONSTRAINT advice_handoveritem_colleague_id_6ebd2607_fk_network_person_id FOREIGN KEY (colleague_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_handoveritem
    ADD CONSTRAINT advice_handoveritem_handover_id_24426b35_fk_advice_handover_id FOREIGN KEY (handover_id) REFERENCES public.advice_handover(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_nextstep
    ADD CONSTRAINT advice_nextstep_case_id_c1c326ba_fk_advice_case_id FOREIGN KEY (case_id) REFERENCES public.advice_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_nextstep
    ADD CONSTRAINT advice_nextstep_entry_id_83a84c26_fk_advice_entry_id FOREIGN KEY (entry_id) REFERENCES public.advice_entry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_nextstepevent
    ADD CONSTRAINT advice_nextstepevent_step_id_8a4c3312_fk_advice_nextstep_id FOREIGN KEY (step_id) REFERENCES public.advice_nextstep(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_requestcolleague
    ADD CONSTRAINT advice_requestcollea_request_id_c4ac7a7f_fk_advice_ad FOREIGN KEY (request_id) REFERENCES public.advice_advicerequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_routingdecision
    ADD CONSTRAINT advice_routingdecisi_request_id_e2fe98b3_fk_advice_ad FOREIGN KEY (request_id) REFERENCES public.advice_advicerequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_routingdecision
    ADD CONSTRAINT advice_routingdecisi_rule_id_28a0091a_fk_advice_ro FOREIGN KEY (rule_id) REFERENCES public.advice_routingrule(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_routingdecision
    ADD CONSTRAINT advice_routingdecisi_service_id_d7b3fc08_fk_network_s FOREIGN KEY (service_id) REFERENCES public.network_service(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_routingdecision
    ADD CONSTRAINT advice_routingdecision_adviser_id_48b4bfae_fk_network_person_id FOREIGN KEY (adviser_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_routingrule
    ADD CONSTRAINT advice_routingrule_adviser_id_4b694c5f_fk_network_person_id FOREIGN KEY (adviser_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_routingrule
    ADD CONSTRAINT advice_routingrule_association_id_730366a0_fk_network_o FOREIGN KEY (association_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_routingrule
    ADD CONSTRAINT advice_routingrule_service_id_e87ef1df_fk_network_service_id FOREIGN KEY (service_id) REFERENCES public.network_service(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_routingrule
    ADD CONSTRAINT advice_routingrule_topic_id_76c9095a_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_seathandovermatter
    ADD CONSTRAINT advice_seathandoverm_former_id_0e9cbc39_fk_advice_ca FOREIGN KEY (former_id) REFERENCES public.advice_caseparty(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_seathandovermatter
    ADD CONSTRAINT advice_seathandoverm_party_id_14900132_fk_advice_ca FOREIGN KEY (party_id) REFERENCES public.advice_caseparty(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_seathandovermatter
    ADD CONSTRAINT advice_seathandoverm_plan_id_52ca975b_fk_advice_se FOREIGN KEY (plan_id) REFERENCES public.advice_seathandoverplan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_seathandovermatter
    ADD CONSTRAINT advice_seathandovermatter_case_id_da6c8673_fk_advice_case_id FOREIGN KEY (case_id) REFERENCES public.advice_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_seathandoverplan
    ADD CONSTRAINT advice_seathandoverp_handover_id_085a710e_fk_network_s FOREIGN KEY (handover_id) REFERENCES public.network_seathandover(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_textblock
    ADD CONSTRAINT advice_textblock_network_id_15f78d32_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.advice_textblock
    ADD CONSTRAINT advice_textblock_owner_id_3e442437_fk_network_person_id FOREIGN KEY (owner_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.circulars_circular
    ADD CONSTRAINT circulars_circular_network_id_b4356459_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.circulars_circular
    ADD CONSTRAINT circulars_circular_responsible_id_902c7a09_fk_network_person_id FOREIGN KEY (responsible_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.circulars_refusal
    ADD CONSTRAINT circulars_refusal_network_id_cba4e26f_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.circulars_subscription
    ADD CONSTRAINT circulars_subscripti_network_id_e7b0bd38_fk_network_n FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.core_importrow
    ADD CONSTRAINT core_importrow_run_id_ce7ba6e7_fk_core_importrun_id FOREIGN KEY (run_id) REFERENCES public.core_importrun(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.core_importrun
    ADD CONSTRAINT core_importrun_file_id_3ea3dea6_fk_core_storedfile_id FOREIGN KEY (file_id) REFERENCES public.core_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.core_importrun
    ADD CONSTRAINT core_importrun_undo_ticket_id_3e3bb1c8_fk_core_undoticket_id FOREIGN KEY (undo_ticket_id) REFERENCES public.core_undoticket(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.core_incomingfile
    ADD CONSTRAINT core_incomingfile_file_id_90f4350c_fk_core_storedfile_id FOREIGN KEY (file_id) REFERENCES public.core_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.core_incomingfile
    ADD CONSTRAINT core_incomingfile_mail_id_09e911d7_fk_core_incomingmail_id FOREIGN KEY (mail_id) REFERENCES public.core_incomingmail(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.core_incomingmail
    ADD CONSTRAINT core_incomingmail_raw_id_abc80f44_fk_core_storedfile_id FOREIGN KEY (raw_id) REFERENCES public.core_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.core_incomingplacement
    ADD CONSTRAINT core_incomingplacement_mail_id_38ae497a_fk_core_incomingmail_id FOREIGN KEY (mail_id) REFERENCES public.core_incomingmail(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.ledger_fact
    ADD CONSTRAINT ledger_fact_reverses_id_c4d202e5_fk_ledger_fact_id FOREIGN KEY (reverses_id) REFERENCES public.ledger_fact(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_adoption
    ADD CONSTRAINT library_adoption_example_id_f4c9fdb3_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_adoption
    ADD CONSTRAINT library_adoption_organisation_id_f99b052b_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_adoption
    ADD CONSTRAINT library_adoption_own_example_id_786dd109_fk_library_p FOREIGN KEY (own_example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_aidversion
    ADD CONSTRAINT library_aidversion_aid_id_e036240d_fk_library_workingaid_id FOREIGN KEY (aid_id) REFERENCES public.library_workingaid(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_aidversion
    ADD CONSTRAINT library_aidversion_file_id_a49c1942_fk_core_storedfile_id FOREIGN KEY (file_id) REFERENCES public.core_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_collection
    ADD CONSTRAINT library_collection_owner_id_f243b598_fk_network_person_id FOREIGN KEY (owner_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_collectionitem
    ADD CONSTRAINT library_collectionit_collection_id_26ca6428_fk_library_c FOREIGN KEY (collection_id) REFERENCES public.library_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_collectionitem
    ADD CONSTRAINT library_collectionit_example_id_40566b25_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_collectionitem
    ADD CONSTRAINT library_collectionit_recommendation_id_2156a3fd_fk_library_r FOREIGN KEY (recommendation_id) REFERENCES public.library_recommendation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_collectionitem
    ADD CONSTRAINT library_collectionitem_aid_id_11463fbe_fk_library_workingaid_id FOREIGN KEY (aid_id) REFERENCES public.library_workingaid(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_commission
    ADD CONSTRAINT library_commission_answer_id_b61cf979_fk_library_p FOREIGN KEY (answer_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_commission
    ADD CONSTRAINT library_commission_network_id_a22d58c9_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_commission
    ADD CONSTRAINT library_commission_taken_by_id_3c394f47_fk_network_person_id FOREIGN KEY (taken_by_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_commission
    ADD CONSTRAINT library_commission_topic_id_ea16265a_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_confirmation
    ADD CONSTRAINT library_confirmation_example_id_68666aa2_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_criteriongrade
    ADD CONSTRAINT library_criteriongra_example_id_07e3302e_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_editorialrule
    ADD CONSTRAINT library_editorialrule_network_id_470a13eb_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_entrytransition
    ADD CONSTRAINT library_entrytransit_example_id_3025c888_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_entrytransition
    ADD CONSTRAINT library_entrytransit_finding_id_4703c026_fk_library_f FOREIGN KEY (finding_id) REFERENCES public.library_finding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_entrytransition
    ADD CONSTRAINT library_entrytransit_recommendation_id_69d5fcff_fk_library_r FOREIGN KEY (recommendation_id) REFERENCES public.library_recommendation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_evidence
    ADD CONSTRAINT library_evidence_example_id_81076f8d_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_evidence
    ADD CONSTRAINT library_evidence_finding_id_1da59e83_fk_library_finding_id FOREIGN KEY (finding_id) REFERENCES public.library_finding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_evidence
    ADD CONSTRAINT library_evidence_recommendation_id_73af6809_fk_library_r FOREIGN KEY (recommendation_id) REFERENCES public.library_recommendation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_examplepicture
    ADD CONSTRAINT library_examplepictu_example_id_7dfadd92_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_examplepicture
    ADD CONSTRAINT library_examplepictu_image_id_e95f0f97_fk_network_n FOREIGN KEY (image_id) REFERENCES public.network_networkimage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_examplesource
    ADD CONSTRAINT library_examplesourc_example_id_23c59eb7_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_examplestep
    ADD CONSTRAINT library_examplestep_example_id_cf3634d1_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_finding
    ADD CONSTRAINT library_finding_author_id_a6eda5cf_fk_network_person_id FOREIGN KEY (author_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_finding_examples
    ADD CONSTRAINT library_finding_exam_finding_id_f26589cb_fk_library_f FOREIGN KEY (finding_id) REFERENCES public.library_finding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_finding_examples
    ADD CONSTRAINT library_finding_exam_practiceexample_id_85b3a664_fk_library_p FOREIGN KEY (practiceexample_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_finding
    ADD CONSTRAINT library_finding_network_id_c94c997d_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_finding
    ADD CONSTRAINT library_finding_organisation_id_25f46cf2_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_finding_topics
    ADD CONSTRAINT library_finding_topi_finding_id_6f5ca439_fk_library_f FOREIGN KEY (finding_id) REFERENCES public.library_finding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_finding_topics
    ADD CONSTRAINT library_finding_topics_topic_id_c8709550_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexam_latest_revision_id_1fe30a86_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexam_live_revision_id_46e504f7_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexam_locked_by_id_7cf8bbd0_fk_accounts_ FOREIGN KEY (locked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexam_network_id_06320064_fk_network_n FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexam_organisation_id_9597ddab_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample_topics
    ADD CONSTRAINT library_practiceexam_practiceexample_id_68489bdd_fk_library_p FOREIGN KEY (practiceexample_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample_topics
    ADD CONSTRAINT library_practiceexam_topic_id_24695633_fk_topics_to FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexample_author_id_539158cb_fk_network_person_id FOREIGN KEY (author_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexample_contact_id_12d9b46b_fk_network_seat_id FOREIGN KEY (contact_id) REFERENCES public.network_seat(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_practiceexample
    ADD CONSTRAINT library_practiceexample_editor_id_f66fbf5c_fk_network_person_id FOREIGN KEY (editor_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendati_latest_revision_id_c331ca5a_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendati_live_revision_id_844eba61_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendati_locked_by_id_f14d6d82_fk_accounts_ FOREIGN KEY (locked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendati_network_id_b96f6cf4_fk_network_n FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_recommendation_topics
    ADD CONSTRAINT library_recommendati_recommendation_id_4f127500_fk_library_r FOREIGN KEY (recommendation_id) REFERENCES public.library_recommendation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_recommendation_topics
    ADD CONSTRAINT library_recommendati_topic_id_a315afb9_fk_topics_to FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendation_author_id_baa1e854_fk_network_person_id FOREIGN KEY (author_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_recommendation
    ADD CONSTRAINT library_recommendation_editor_id_e11b1457_fk_network_person_id FOREIGN KEY (editor_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_validation
    ADD CONSTRAINT library_validation_by_person_id_b8f14ad5_fk_network_person_id FOREIGN KEY (by_person_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_validation
    ADD CONSTRAINT library_validation_example_id_9a3261f6_fk_library_p FOREIGN KEY (example_id) REFERENCES public.library_practiceexample(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_validation
    ADD CONSTRAINT library_validation_finding_id_f5697771_fk_library_finding_id FOREIGN KEY (finding_id) REFERENCES public.library_finding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_validation
    ADD CONSTRAINT library_validation_recommendation_id_6f3a3b64_fk_library_r FOREIGN KEY (recommendation_id) REFERENCES public.library_recommendation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_workingaid
    ADD CONSTRAINT library_workingaid_network_id_9f44c75c_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_workingaid_topics
    ADD CONSTRAINT library_workingaid_t_workingaid_id_53508025_fk_library_w FOREIGN KEY (workingaid_id) REFERENCES public.library_workingaid(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.library_workingaid_topics
    ADD CONSTRAINT library_workingaid_topics_topic_id_967dae97_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreement_parties
    ADD CONSTRAINT network_agreement_pa_agreement_id_999d4910_fk_network_a FOREIGN KEY (agreement_id) REFERENCES public.network_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreement_parties
    ADD CONSTRAINT network_agreement_pa_organisation_id_c7fbe46c_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreement
    ADD CONSTRAINT network_agreement_renews_id_7a45caea_fk_network_agreement_id FOREIGN KEY (renews_id) REFERENCES public.network_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreement
    ADD CONSTRAINT network_agreement_series_id_9934d216_fk_network_a FOREIGN KEY (series_id) REFERENCES public.network_agreementseries(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreement
    ADD CONSTRAINT network_agreement_source_id_05a4e849_fk_network_source_id FOREIGN KEY (source_id) REFERENCES public.network_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreementdocument
    ADD CONSTRAINT network_agreementdoc_agreement_id_5d80fcdd_fk_network_a FOREIGN KEY (agreement_id) REFERENCES public.network_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreementdocument
    ADD CONSTRAINT network_agreementdoc_file_id_279d1ad4_fk_core_stor FOREIGN KEY (file_id) REFERENCES public.core_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreementgrant
    ADD CONSTRAINT network_agreementgra_agreement_id_881ac8eb_fk_network_a FOREIGN KEY (agreement_id) REFERENCES public.network_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreementgrant
    ADD CONSTRAINT network_agreementgra_network_id_ecc63338_fk_network_n FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_agreementgrant
    ADD CONSTRAINT network_agreementgra_service_id_556a0094_fk_network_s FOREIGN KEY (service_id) REFERENCES public.network_service(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_checklistentry
    ADD CONSTRAINT network_checklistent_item_id_f5027c11_fk_network_c FOREIGN KEY (item_id) REFERENCES public.network_checklistitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_checklistentry
    ADD CONSTRAINT network_checklistent_membership_id_76d0399b_fk_network_m FOREIGN KEY (membership_id) REFERENCES public.network_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_checklistentry
    ADD CONSTRAINT network_checklistentry_file_id_a9526dfd_fk_core_storedfile_id FOREIGN KEY (file_id) REFERENCES public.core_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_checklistitem
    ADD CONSTRAINT network_checklistite_version_id_45e3b1ed_fk_network_c FOREIGN KEY (version_id) REFERENCES public.network_checklistversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_checklistversion
    ADD CONSTRAINT network_checklistver_network_id_03b2c941_fk_network_n FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_circle
    ADD CONSTRAINT network_circle_network_id_0de67d9f_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_circlemembership
    ADD CONSTRAINT network_circlemember_circle_id_0ea916aa_fk_network_c FOREIGN KEY (circle_id) REFERENCES public.network_circle(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_circlemembership
    ADD CONSTRAINT network_circlemember_organisation_id_5e8384b9_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_claim
    ADD CONSTRAINT network_claim_source_id_d6a2b199_fk_network_source_id FOREIGN KEY (source_id) REFERENCES public.network_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_eligibilityrule
    ADD CONSTRAINT network_eligibilityr_network_id_2bfce641_fk_network_n FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_imagerendition
    ADD CONSTRAINT network_imagerenditi_image_id_6f20286d_fk_network_n FOREIGN KEY (image_id) REFERENCES public.network_networkimage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_mediafolder
    ADD CONSTRAINT network_mediafolder_collection_id_f452840c_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_mediafolder
    ADD CONSTRAINT network_mediafolder_network_id_336d0616_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_membership
    ADD CONSTRAINT network_membership_checklist_id_4d3ac05f_fk_network_c FOREIGN KEY (checklist_id) REFERENCES public.network_checklistversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_membership
    ADD CONSTRAINT network_membership_network_id_6ebff6df_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_membership
    ADD CONSTRAINT network_membership_organisation_id_0c1b6a2b_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_membership
    ADD CONSTRAINT network_membership_source_id_43110587_fk_network_source_id FOREIGN KEY (source_id) REFERENCES public.network_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_membership
    ADD CONSTRAINT network_membership_succeeds_id_6ae853d2_fk_network_m FOREIGN KEY (succeeds_id) REFERENCES public.network_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_membershiptransition
    ADD CONSTRAINT network_membershiptr_membership_id_7b4b7085_fk_network_m FOREIGN KEY (membership_id) REFERENCES public.network_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_network
    ADD CONSTRAINT network_network_association_id_760d241e_fk_network_o FOREIGN KEY (association_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_network
    ADD CONSTRAINT network_network_operating_body_id_e85db19d_fk_network_o FOREIGN KEY (operating_body_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_network
    ADD CONSTRAINT network_network_parent_id_32fb4da6_fk_network_network_id FOREIGN KEY (parent_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_networkdocument
    ADD CONSTRAINT network_networkdocum_collection_id_b1ccd64c_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_networkdocument
    ADD CONSTRAINT network_networkdocum_uploaded_by_user_id_86ae2e8d_fk_accounts_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_networkimage
    ADD CONSTRAINT network_networkimage_collection_id_18167e0a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_networkimage
    ADD CONSTRAINT network_networkimage_uploaded_by_user_id_db286755_fk_accounts_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_openness
    ADD CONSTRAINT network_openness_network_id_af7add35_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_organisationname
    ADD CONSTRAINT network_organisation_organisation_id_7c0770ab_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_organisation_topics
    ADD CONSTRAINT network_organisation_organisation_id_8446ba31_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_organisationname
    ADD CONSTRAINT network_organisation_source_id_ef84a3c5_fk_network_s FOREIGN KEY (source_id) REFERENCES public.network_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_organisation
    ADD CONSTRAINT network_organisation_territory_id_36423419_fk_register_ FOREIGN KEY (territory_id) REFERENCES public.register_territory(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_organisation_topics
    ADD CONSTRAINT network_organisation_topic_id_b2ef4184_fk_topics_to FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_person
    ADD CONSTRAINT network_person_user_id_4d11aa5a_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_profileproposal
    ADD CONSTRAINT network_profilepropo_decided_by_id_78243bf6_fk_network_p FOREIGN KEY (decided_by_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_profileproposal
    ADD CONSTRAINT network_profilepropo_organisation_id_85e3434b_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_profileproposal
    ADD CONSTRAINT network_profilepropo_proposed_by_id_acf01dca_fk_network_p FOREIGN KEY (proposed_by_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_seat
    ADD CONSTRAINT network_seat_network_id_1db76bce_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_seat
    ADD CONSTRAINT network_seat_organisation_id_d8c12af3_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_seat
    ADD CONSTRAINT network_seat_person_id_bfd1f668_fk_network_person_id FOREIGN KEY (person_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_seat_topics
    ADD CONSTRAINT network_seat_topics_seat_id_afebaadc_fk_network_seat_id FOREIGN KEY (seat_id) REFERENCES public.network_seat(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_seat_topics
    ADD CONSTRAINT network_seat_topics_topic_id_3b7db93a_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_seathandover
    ADD CONSTRAINT network_seathandover_seat_id_0fee4140_fk_network_seat_id FOREIGN KEY (seat_id) REFERENCES public.network_seat(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_seathandover
    ADD CONSTRAINT network_seathandover_successor_id_3ab27834_fk_network_person_id FOREIGN KEY (successor_id) REFERENCES public.network_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_seathandover
    ADD CONSTRAINT network_seathandover_ticket_id_84074be3_fk_core_undoticket_id FOREIGN KEY (ticket_id) REFERENCES public.core_undoticket(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_service
    ADD CONSTRAINT network_service_network_id_51b5e635_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_service
    ADD CONSTRAINT network_service_provider_id_6636d664_fk_network_organisation_id FOREIGN KEY (provider_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_service_topics
    ADD CONSTRAINT network_service_topi_service_id_ae4eb4fa_fk_network_s FOREIGN KEY (service_id) REFERENCES public.network_service(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_service_topics
    ADD CONSTRAINT network_service_topics_topic_id_76a2c8dc_fk_topics_topic_id FOREIGN KEY (topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_servicechoice
    ADD CONSTRAINT network_servicechoic_organisation_id_ce5ac241_fk_network_o FOREIGN KEY (organisation_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_servicechoice
    ADD CONSTRAINT network_servicechoice_service_id_f51e8ec8_fk_network_service_id FOREIGN KEY (service_id) REFERENCES public.network_service(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_statement
    ADD CONSTRAINT network_statement_network_id_ddf174ae_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_tie
    ADD CONSTRAINT network_tie_origin_id_8e98abd9_fk_network_organisation_id FOREIGN KEY (origin_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_tie
    ADD CONSTRAINT network_tie_source_id_24d69cf1_fk_network_source_id FOREIGN KEY (source_id) REFERENCES public.network_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.network_tie
    ADD CONSTRAINT network_tie_target_id_72002aea_fk_network_organisation_id FOREIGN KEY (target_id) REFERENCES public.network_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_downloads
    ADD CONSTRAINT portal_downloads_page_ptr_id_2d980ce3_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_networkhome
    ADD CONSTRAINT portal_networkhome_network_id_38a4824f_fk_network_network_id FOREIGN KEY (network_id) REFERENCES public.network_network(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_networkhome
    ADD CONSTRAINT portal_networkhome_page_ptr_id_bb3cb76c_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_newsindex
    ADD CONSTRAINT portal_newsindex_page_ptr_id_9b649c7f_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_newsitem
    ADD CONSTRAINT portal_newsitem_page_ptr_id_2a849f11_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_newsitem
    ADD CONSTRAINT portal_newsitem_picture_id_edcbd3c7_fk_network_networkimage_id FOREIGN KEY (picture_id) REFERENCES public.network_networkimage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.portal_textpage
    ADD CONSTRAINT portal_textpage_page_ptr_id_2ead8c1d_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);
ALTER TABLE ONLY public.register_boundary
    ADD CONSTRAINT register_boundary_edition_id_a08d2f2e_fk_register_edition_id FOREIGN KEY (edition_id) REFERENCES public.register_edition(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_boundary
    ADD CONSTRAINT register_boundary_territory_id_447a01b6_fk_register_ FOREIGN KEY (territory_id) REFERENCES public.register_territory(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_edition
    ADD CONSTRAINT register_edition_ticket_id_d03080d1_fk_core_undoticket_id FOREIGN KEY (ticket_id) REFERENCES public.core_undoticket(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_statistic
    ADD CONSTRAINT register_statistic_edition_id_11de8b90_fk_register_edition_id FOREIGN KEY (edition_id) REFERENCES public.register_edition(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_statistic
    ADD CONSTRAINT register_statistic_territory_id_867b4db2_fk_register_ FOREIGN KEY (territory_id) REFERENCES public.register_territory(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_succession
    ADD CONSTRAINT register_succession_edition_id_064c9739_fk_register_edition_id FOREIGN KEY (edition_id) REFERENCES public.register_edition(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_succession
    ADD CONSTRAINT register_succession_predecessor_id_690751a5_fk_register_ FOREIGN KEY (predecessor_id) REFERENCES public.register_territory(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_succession
    ADD CONSTRAINT register_succession_successor_id_a224db7a_fk_register_ FOREIGN KEY (successor_id) REFERENCES public.register_territory(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_territory
    ADD CONSTRAINT register_territory_introduced_by_id_0dc5283e_fk_register_ FOREIGN KEY (introduced_by_id) REFERENCES public.register_edition(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_territory
    ADD CONSTRAINT register_territory_parent_id_7958f11f_fk_register_territory_id FOREIGN KEY (parent_id) REFERENCES public.register_territory(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_territory
    ADD CONSTRAINT register_territory_written_by_id_d9e532cc_fk_register_ FOREIGN KEY (written_by_id) REFERENCES public.register_edition(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_territoryname
    ADD CONSTRAINT register_territoryna_edition_id_10f873bc_fk_register_ FOREIGN KEY (edition_id) REFERENCES public.register_edition(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.register_territoryname
    ADD CONSTRAINT register_territoryna_territory_id_8fad37d4_fk_register_ FOREIGN KEY (territory_id) REFERENCES public.register_territory(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES public.taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.topics_topic
    ADD CONSTRAINT topics_topic_broader_id_0c4704a8_fk_topics_topic_id FOREIGN KEY (broader_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.topics_topic_related
    ADD CONSTRAINT topics_topic_related_from_topic_id_c6600178_fk_topics_topic_id FOREIGN KEY (from_topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.topics_topic_related
    ADD CONSTRAINT topics_topic_related_to_topic_id_92748fda_fk_topics_topic_id FOREIGN KEY (to_topic_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.topics_topic
    ADD CONSTRAINT topics_topic_replaced_by_id_d15510cc_fk_topics_topic_id FOREIGN KEY (replaced_by_id) REFERENCES public.topics_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_user_id_6e1a9b70_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_user_id_49b1141b_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES public.wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_accounts_user_id FOREIGN KEY (resolved_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES public.wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_user_id_d0b3b9c3_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES public.wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_accounts_user_id FOREIGN KEY (locked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_user_id_2409d2f4_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_user_id_89d7def9_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES public.wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_finished_by_id_13f98229_fk_accounts_ FOREIGN KEY (finished_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES public.wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_accounts_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES public.wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_accounts_ FOREIGN KEY (requested_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_accounts_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_accounts_ FOREIGN KEY (uploaded_by_user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_redirect_page_id_b5728a8f_fk_wagtailco FOREIGN KEY (redirect_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_site_id_780a0e1e_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_59c92331_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
